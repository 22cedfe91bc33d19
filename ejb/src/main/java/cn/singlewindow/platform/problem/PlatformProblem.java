package cn.singlewindow.platform.problem;

import cn.singlewindow.shared.ProblemCode;

/** Refusals that belong to no module; texts in the bundle {@code messages/platform}. SW-001 to SW-009 are AccessProblem. */
public enum PlatformProblem implements ProblemCode {
    /** The message cannot be read; {0} says where. */
    MALFORMED("SW-010", Kind.MALFORMED),
    /** Larger than a stated bound: {0} names it, {1} is the bound. */
    TOO_LARGE("SW-011", Kind.TOO_LARGE),
    /** Somebody else changed it in the meantime. */
    STALE("SW-012", Kind.CONFLICT),
    /** Its state does not allow this now. */
    WRONG_STATE("SW-013", Kind.CONFLICT),
    /** The idempotency key was used before with other content. */
    IDEMPOTENCY_CONFLICT("SW-014", Kind.CONFLICT),
    /** The idempotency key is missing, empty or longer than 128 characters. */
    KEY_MALFORMED("SW-015", Kind.MALFORMED),
    /** Too many calls; {0} seconds to wait. */
    RATE_LIMITED("SW-016", Kind.RATE_LIMITED),
    /** A field is missing. */
    REQUIRED("SW-017", Kind.INVALID),
    /** A field has a shape that cannot be understood. */
    BAD_FORMAT("SW-018", Kind.INVALID),
    /** A text is longer than {0} characters. */
    TOO_LONG("SW-019", Kind.INVALID),
    /** A document's content is of no accepted type, or not of the type its name claims. */
    DOCUMENT_TYPE("SW-020", Kind.INVALID),
    /** A document is larger than {0} MB. */
    DOCUMENT_TOO_LARGE("SW-021", Kind.TOO_LARGE),
    /** A document is empty. */
    DOCUMENT_EMPTY("SW-022", Kind.INVALID),
    /** A password is shorter than {0} characters. */
    PASSWORD_SHORT("SW-030", Kind.INVALID),
    /** A password is among the common ones, or contains the user name. */
    PASSWORD_COMMON("SW-031", Kind.INVALID),
    /** A user name, client id or thumbprint is taken. */
    NAME_TAKEN("SW-032", Kind.CONFLICT),
    /** No such role. */
    UNKNOWN_ROLE("SW-033", Kind.INVALID),
    /** A role is not for that kind of party. */
    ROLE_NOT_FOR_PARTY("SW-034", Kind.INVALID),
    /** Too many failed log-ins; {0} seconds to wait. */
    LOGIN_THROTTLED("SW-035", Kind.RATE_LIMITED),
    /** Nobody may disable himself. */
    NOT_ONESELF("SW-036", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PlatformProblem(String code, Kind kind) {
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
