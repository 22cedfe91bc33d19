package cn.singlewindow.manifest.message;

import cn.singlewindow.manifest.FileManifest;
import cn.singlewindow.manifest.FilingAnswer;
import cn.singlewindow.manifest.FilingAnswer.LineAnswer;
import cn.singlewindow.manifest.FilingChannel;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.Manifests;
import cn.singlewindow.manifest.message.edifact.CargoMessages;
import cn.singlewindow.manifest.message.edifact.CargoMessages.Cargo;
import cn.singlewindow.manifest.message.edifact.CargoMessages.Interchange;
import cn.singlewindow.platform.edifact.ApplicationReport;
import cn.singlewindow.platform.edifact.ApplicationReport.Fault;
import cn.singlewindow.platform.edifact.ApplicationReport.Verdict;
import cn.singlewindow.platform.idempotency.ContentHash;
import cn.singlewindow.shared.ProblemCode;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files the messages of an interchange one by one, each for itself: what is wrong with one leaves the others as they are. The
 * same interchange sent again gets the same answers, because each message has a key of its own.
 */
@ApplicationScoped
public class Interchanges {

    private static final int LONGEST_KEY = 40;

    @Inject
    Manifests manifests;

    /** What became of an interchange. */
    public record Told(Interchange interchange, List<Outcome> outcomes) {
        public Told {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What became of a message. @param filing absent where it was refused */
    public record Outcome(Cargo message, @Nullable FilingAnswer filing, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }

        /** Accepted, in part or not. */
        public Verdict verdict() {
            if (filing == null) {
                return Verdict.REFUSED;
            }
            return filing.bounced() == 0 ? Verdict.ACCEPTED : Verdict.IN_PART;
        }

        /** As APERAK tells it. */
        public ApplicationReport.Answer answer() {
            return new ApplicationReport.Answer(
                    message.header(), verdict(), filing == null ? "" : filing.number(), faults);
        }
    }

    /** @param key the sender's key; empty for one made of the content */
    public Told file(Scope scope, byte[] content, String key, boolean partial) {
        String own = key.isEmpty() ? ContentHash.of(content).hex().substring(0, LONGEST_KEY) : key;
        return file(scope, CargoMessages.read(new ByteArrayInputStream(content)), own, partial);
    }

    /** The same with an interchange that is read already. */
    Told file(Scope scope, Interchange interchange, String key, boolean partial) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean intact = interchange.report().intact();
        for (Cargo message : interchange.messages()) {
            String messageKey = cut(key) + "-" + (outcomes.size() + 1);
            outcomes.add(
                    intact && message.faults().isEmpty()
                            ? file(scope, message, messageKey, partial)
                            : new Outcome(message, null, faults(message, message.faults())));
        }
        return new Told(interchange, outcomes);
    }

    private Outcome file(Scope scope, Cargo message, String key, boolean partial) {
        try {
            FilingAnswer answer =
                    manifests.file(scope, new FileManifest(message.form(), key, FilingChannel.EDIFACT, partial));
            return new Outcome(message, answer, bounced(message, answer));
        } catch (Rejected refused) {
            if (refused.kind() == ProblemCode.Kind.FORBIDDEN) {
                throw refused;
            }
            return new Outcome(message, null, faults(message, refused.violations()));
        }
    }

    private static List<Fault> faults(Cargo message, List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Fault(violation, message.segmentOf(violation.path())))
                .toList();
    }

    private static List<Fault> bounced(Cargo message, FilingAnswer answer) {
        List<Fault> faults = new ArrayList<>();
        for (LineAnswer line : answer.lines()) {
            problem(line)
                    .ifPresent(problem -> faults.add(new Fault(
                            new Violation(
                                    problem,
                                    line.path(),
                                    line.container().isEmpty() ? line.bill() : line.container(),
                                    line.arguments()),
                            message.segmentOf(line.path()))));
        }
        return faults;
    }

    private static Optional<ManifestProblem> problem(LineAnswer line) {
        return Arrays.stream(ManifestProblem.values())
                .filter(problem -> problem.code().equals(line.problem()))
                .findFirst();
    }

    private static String cut(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
