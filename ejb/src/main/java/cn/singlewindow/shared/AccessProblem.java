package cn.singlewindow.shared;

/** Refusals about who may do what; texts in the bundle {@code messages/platform}. */
public enum AccessProblem implements ProblemCode {
    /** The actor lacks the permission named in the first argument. */
    FORBIDDEN("SW-001", Kind.FORBIDDEN),
    /** It does not exist, or is somebody else's. */
    NOT_FOUND("SW-002", Kind.NOT_FOUND),
    /** No identity, or none that could be proven. */
    UNAUTHENTICATED("SW-003", Kind.UNAUTHENTICATED);

    private final String code;
    private final Kind kind;

    AccessProblem(String code, Kind kind) {
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
