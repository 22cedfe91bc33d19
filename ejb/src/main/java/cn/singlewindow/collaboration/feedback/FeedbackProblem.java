package cn.singlewindow.collaboration.feedback;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of result feedback; texts in the bundle {@code messages/collaboration}. */
public enum FeedbackProblem implements ProblemCode {
    /** The address is none that results may be pushed to. */
    ADDRESS("RC-501", Kind.INVALID),
    /** Mail is not configured. */
    NO_MAIL("RC-502", Kind.CONFLICT),
    /** No such kind of subject. */
    SUBJECT_TYPE("RC-503", Kind.INVALID),
    /** Too many subscriptions. */
    TOO_MANY("RC-504", Kind.CONFLICT),
    /** The delivery is not given up. */
    NOT_DEAD("RC-505", Kind.CONFLICT),
    /** The range is not one. */
    RANGE("RC-506", Kind.INVALID),
    /** The proof cannot last so long. */
    PROOF_DAYS("RC-507", Kind.INVALID);

    private final String code;
    private final Kind kind;

    FeedbackProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
