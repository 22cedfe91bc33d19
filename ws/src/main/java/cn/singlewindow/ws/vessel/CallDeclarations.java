package cn.singlewindow.ws.vessel;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.CallReport;
import cn.singlewindow.vessel.DeclarationAnswer;
import cn.singlewindow.vessel.DeclareParts;
import cn.singlewindow.vessel.OpenCall;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Hands what was read to the door, and tells what the door says at the sender's own places. */
@ApplicationScoped
public class CallDeclarations {

    @Inject
    PortCalls calls;

    /** What became of parts. @param answer the door's @param refused everything that was left out, at the sender's places */
    public record Taken(DeclarationAnswer answer, List<Violation> refused, List<Normalised> normalised) {

        public Taken {
            refused = List.copyOf(refused);
            normalised = List.copyOf(normalised);
        }
    }

    /**
     * Declares parts.
     *
     * @throws Rejected with everything that is wrong, what could not be read first
     */
    public Taken declare(Scope scope, String visit, long version, ReadCall read, boolean partial, String key) {
        refuseUnread(scope, read);
        DeclarationAnswer answer;
        try {
            answer = calls.declare(scope, new DeclareParts(visit, version, read.form(), partial, key));
        } catch (Rejected refused) {
            throw new Rejected(read.places().of(refused.violations()));
        }
        List<Violation> refused = new ArrayList<>(read.refused());
        answer.refused().forEach(each -> refused.add(told(each, read)));
        List<Normalised> normalised = new ArrayList<>(read.normalised());
        answer.normalised()
                .forEach(each ->
                        normalised.add(new Normalised(read.places().of(each.path()), each.declared(), each.read())));
        return new Taken(answer, refused, normalised);
    }

    /** Opens a call. @throws Rejected as {@link #declare} */
    public VisitView open(Scope scope, ReadCall read, String key) {
        refuseUnread(scope, read);
        try {
            return calls.open(scope, new OpenCall(read.form(), key));
        } catch (Rejected refused) {
            throw new Rejected(read.places().of(refused.violations()));
        }
    }

    /** Everything that would be refused; stores nothing. */
    public List<Violation> violations(Scope scope, ReadCall read) {
        CallReport report = calls.check(scope, read.form());
        List<Violation> all = new ArrayList<>(read.unread());
        all.addAll(read.refused());
        all.addAll(read.places().of(report.violations()));
        return all;
    }

    private void refuseUnread(Scope scope, ReadCall read) {
        if (!read.unread().isEmpty()) {
            throw new Rejected(violations(scope, read));
        }
    }

    private static Violation told(DeclarationAnswer.Refused refused, ReadCall read) {
        return new Violation(
                new StoredProblem(refused.code()),
                read.places().of(refused.path()),
                refused.value(),
                refused.arguments());
    }

    /** A problem as it is kept with an answer. */
    private record StoredProblem(String code) implements ProblemCode {

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}
