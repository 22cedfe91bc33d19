package cn.singlewindow.collaboration.sharing;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of data sharing; texts in the bundle {@code messages/collaboration}. */
public enum SharingProblem implements ProblemCode {
    /** No live contract lets the dataset flow to that consumer. */
    NO_CONTRACT("RC-201", Kind.FORBIDDEN),
    /** The consumer asks by a version that is neither the live one nor the one before. */
    VERSION_TOO_OLD("RC-202", Kind.CONFLICT),
    /** The catalogue has no such dataset. */
    UNKNOWN_DATASET("RC-203", Kind.INVALID),
    /** Only owner and consumer make a contract. */
    NOT_A_PARTY("RC-204", Kind.FORBIDDEN),
    /** The owner needs no contract for its own facts, and whoever is no agency gets none. */
    CONSUMER_UNFIT("RC-205", Kind.INVALID),
    /** A field is not in the dataset. */
    UNKNOWN_FIELD("RC-206", Kind.INVALID),
    /** The masks are not written as they must be. */
    MASK_MALFORMED("RC-207", Kind.INVALID),
    /** The text is too short or too long. */
    TEXT_LENGTH("RC-208", Kind.INVALID),
    /** The retention is out of bounds. */
    RETENTION("RC-209", Kind.INVALID),
    /** That party cannot do that in this state. */
    NOT_NOW("RC-210", Kind.CONFLICT),
    /** Somebody else has changed it. */
    STALE("RC-211", Kind.CONFLICT),
    /** A contract about the same is on its way already. */
    PROPOSAL_OPEN("RC-212", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SharingProblem(String code, Kind kind) {
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
