package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of mutual assistance; texts in the bundle {@code messages/collaboration}. */
public enum EnforcementProblem implements ProblemCode {
    /** Only agencies hold. */
    ONLY_AGENCIES("RC-401", Kind.FORBIDDEN),
    /** Only the placer lifts. */
    PLACER_LIFTS("RC-402", Kind.FORBIDDEN),
    /** It has ended. */
    HOLD_ENDED("RC-403", Kind.CONFLICT),
    /** No such kind of subject. */
    SUBJECT_TYPE("RC-404", Kind.INVALID),
    /** The key does not have the shape of its kind. */
    SUBJECT_KEY("RC-405", Kind.INVALID),
    /** The text is too short or too long. */
    TEXT_LENGTH("RC-406", Kind.INVALID),
    /** The day of review is over or too far ahead. */
    REVIEW_DAY("RC-407", Kind.INVALID),
    /** The last day is over or before the day of review. */
    LAST_DAY("RC-408", Kind.INVALID);

    private final String code;
    private final Kind kind;

    EnforcementProblem(String code, Kind kind) {
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
