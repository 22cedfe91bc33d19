package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of the reconciliation; texts in the bundle {@code messages/collaboration}. */
public enum ReconciliationProblem implements ProblemCode {
    /** A job is working on that day. */
    RUN_ALIVE("RC-701", Kind.CONFLICT),
    /** That day is compared; only a re-run with a reason compares it again. */
    DAY_COMPARED("RC-702", Kind.CONFLICT),
    /** That day is signed off. */
    DAY_SIGNED_OFF("RC-703", Kind.CONFLICT),
    /** That day has not come. */
    DAY_TO_COME("RC-704", Kind.INVALID),
    /** Only a complete run can be signed off or run again. */
    RUN_INCOMPLETE("RC-705", Kind.CONFLICT),
    /** Somebody else changed it since it was read. */
    STALE("RC-706", Kind.CONFLICT),
    /** Its state does not allow that. */
    WRONG_STATE("RC-707", Kind.CONFLICT),
    /** The sides still disagree. */
    STILL_DIFFERENT("RC-708", Kind.CONFLICT),
    /** A re-run needs a reason. */
    REASON_MISSING("RC-709", Kind.INVALID),
    /** There is no check of that id. */
    UNKNOWN_CHECK("RC-710", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ReconciliationProblem(String code, Kind kind) {
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
