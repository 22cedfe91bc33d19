package cn.singlewindow.ws.rest;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of the HTTP door itself. Texts in the bundle {@code messages/exchange}. */
public enum RestProblem implements ProblemCode {
    /** The connection is not encrypted. */
    TLS_NEEDED("SW-151", Kind.FORBIDDEN),
    /** A parameter, {0}, that cannot be understood. */
    BAD_PARAMETER("SW-152", Kind.MALFORMED),
    /** The header {@code If-Match} with the version last seen is missing. */
    VERSION_NEEDED("SW-153", Kind.CONFLICT),
    /** No such address, method or format; the status says which. */
    NOT_SERVED("SW-154", Kind.MALFORMED),
    /** The window failed; the same message may be sent again under the same key. */
    UNAVAILABLE("SW-155", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RestProblem(String code, Kind kind) {
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
