package cn.singlewindow.ws.goods;

import cn.singlewindow.goods.Channel;
import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.GoodsService;
import cn.singlewindow.goods.SubmissionAnswer;
import cn.singlewindow.goods.SubmitDeclaration;
import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Submits what a mapper read; what the mapper could not take over is refused together with everything else. */
@ApplicationScoped
public class Submissions {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    @Inject
    GoodsService goods;

    /**
     * Submits, or rehearses.
     *
     * @param key the sender's key for this message; empty to take {@code ClientSeqNo}
     * @throws Rejected with all violations, those of the mapper first
     */
    public SubmissionAnswer submit(Scope scope, ReadForm read, String key, Channel channel, boolean rehearsal) {
        String used = key.isEmpty() ? read.clientSeqNo() : key;
        if (rehearsal && !KEY.matcher(used).matches()) {
            used = "rehearsal";
        }
        if (!KEY.matcher(used).matches()) {
            throw Rejected.because(PlatformProblem.KEY_MALFORMED);
        }
        refuseUnread(scope, read);
        return goods.submit(scope, new SubmitDeclaration(read.form(), used, channel, rehearsal, 0));
    }

    /** Everything that would be refused. */
    public List<Violation> violations(Scope scope, ReadForm read) {
        List<Violation> all = new ArrayList<>(read.unread());
        all.addAll(goods.check(scope, read.form()).violations());
        return all;
    }

    /** The form alone, where nothing may be left unread. */
    public DeclarationForm whole(ReadForm read) {
        if (!read.unread().isEmpty()) {
            throw new Rejected(read.unread());
        }
        return read.form();
    }

    private void refuseUnread(Scope scope, ReadForm read) {
        if (!read.unread().isEmpty()) {
            throw new Rejected(violations(scope, read));
        }
    }
}
