package cn.singlewindow.enterprise;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of the enterprise module; texts and cures in the bundle {@code messages/enterprise}. */
public enum EnterpriseProblem implements ProblemCode {
    /** Not a valid unified social credit code. */
    CREDIT_CODE("EQ-001", Kind.INVALID),
    /** Not a valid customs registration code. */
    CUSTOMS_CODE("EQ-002", Kind.INVALID),
    /** Not a valid resident id. */
    LEGAL_PERSON_ID("EQ-003", Kind.INVALID),
    /** A field that must be given is empty; {0} names it. */
    MISSING("EQ-004", Kind.INVALID),
    /** A text is longer than {0} characters or of the wrong shape. */
    SHAPE("EQ-005", Kind.INVALID),
    /** Differs from the company register, which says {0}. */
    DIFFERS_FROM_REGISTER("EQ-006", Kind.INVALID),
    /** The company register has it as revoked or dissolved. */
    NOT_IN_BUSINESS("EQ-007", Kind.INVALID),
    /** A qualification has expired on {0}. */
    QUALIFICATION_EXPIRED("EQ-008", Kind.INVALID),
    /** Bank name and account go together. */
    BANK_INCOMPLETE("EQ-009", Kind.INVALID),
    /** The credit code is filed already. */
    ALREADY_FILED("EQ-010", Kind.CONFLICT),
    /** Its state {0} does not allow {1}. */
    WRONG_STATE("EQ-011", Kind.CONFLICT),
    /** It was changed since it was read. */
    STALE("EQ-012", Kind.CONFLICT),
    /** The filing was not sent to that agency. */
    NOT_YOUR_PART("EQ-013", Kind.FORBIDDEN),
    /** A reason must be given, of up to 500 characters. */
    REASON_MISSING("EQ-014", Kind.INVALID),
    /** The credit code of a filed enterprise cannot change. */
    CREDIT_CODE_FIXED("EQ-015", Kind.INVALID),
    /** Not every agency's verdict stands. */
    NOT_VERIFIED_BY_ALL("EQ-016", Kind.CONFLICT),

    /** The own enterprise is not filed, or not active; {0} is its state. */
    OWN_NOT_ACTIVE("EQ-030", Kind.FORBIDDEN),
    /** The principal is not active; {0} is its state. */
    PRINCIPAL_NOT_ACTIVE("EQ-031", Kind.FORBIDDEN),
    /** The user has no authority in the enterprise. */
    NO_AUTHORITY("EQ-032", Kind.FORBIDDEN),
    /** There is no mandate from that principal. */
    NO_MANDATE("EQ-033", Kind.FORBIDDEN),
    /** The mandate is not in force; {0} is its state. */
    MANDATE_NOT_IN_FORCE("EQ-034", Kind.FORBIDDEN),
    /** The mandate does not cover the document {0}. */
    DOCUMENT_NOT_COVERED("EQ-035", Kind.FORBIDDEN),
    /** The mandate does not cover the commodity {0}. */
    COMMODITY_NOT_COVERED("EQ-036", Kind.FORBIDDEN),
    /** The mandate does not cover the customs district {0}. */
    DISTRICT_NOT_COVERED("EQ-037", Kind.FORBIDDEN),
    /** The value {0} is above the mandate's limit {1}. */
    ABOVE_LIMIT("EQ-038", Kind.FORBIDDEN),
    /** The value {0} is above {1}: a second person must confirm first. */
    SECOND_PERSON_NEEDED("EQ-039", Kind.FORBIDDEN),

    /** The agent is not an active enterprise whose trade is to act for others. */
    AGENT_NOT_ELIGIBLE("EQ-050", Kind.INVALID),
    /** An enterprise needs no mandate from itself. */
    AGENT_IS_PRINCIPAL("EQ-051", Kind.INVALID),
    /** The period is empty, past, or longer than five years. */
    PERIOD("EQ-052", Kind.INVALID),
    /** A document, district or limit of the terms is not understood: {0}. */
    TERMS("EQ-053", Kind.INVALID),
    /** The mandate may not be handed on (depth at most 1). */
    MAY_NOT_DELEGATE("EQ-054", Kind.INVALID),
    /** The terms go beyond the mandate that is handed on. */
    BEYOND_PARENT("EQ-055", Kind.INVALID),
    /** There are {0} open mandates between the two already. */
    TOO_MANY("EQ-056", Kind.CONFLICT),
    /** Only the other side may do that. */
    NOT_YOUR_SIDE("EQ-057", Kind.FORBIDDEN),
    /** Only a manager of the enterprise may do that. */
    MANAGER_ONLY("EQ-058", Kind.FORBIDDEN),
    /** The last manager cannot be taken away. */
    LAST_MANAGER("EQ-059", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    EnterpriseProblem(String code, Kind kind) {
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
