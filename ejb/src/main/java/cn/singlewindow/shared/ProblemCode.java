package cn.singlewindow.shared;

/**
 * A refusal that a caller can act upon. Each module lists its own in one enum; the code is also the key of its text
 * ({@code GD-042.text}) and cure ({@code GD-042.cure}) in the module's message bundle.
 */
public interface ProblemCode {

    /** Stable public code: module code, hyphen, three digits ({@code GD-042}). */
    String code();

    /** How the doors classify it. */
    Kind kind();

    /** The class of a refusal; each door maps it once (HTTP status, SOAP fault code, Faces severity). */
    enum Kind {
        /** The message cannot be read at all. */
        MALFORMED(400),
        /** The caller did not say, or not prove, who it is. */
        UNAUTHENTICATED(401),
        /** The caller may not do this. */
        FORBIDDEN(403),
        /** It does not exist, or belongs to somebody else: the two cannot be told apart. */
        NOT_FOUND(404),
        /** The state, version or key does not allow it now. */
        CONFLICT(409),
        /** Larger than a stated bound. */
        TOO_LARGE(413),
        /** Read, understood and refused by the rules. */
        INVALID(422),
        /** Too many calls. */
        RATE_LIMITED(429);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /** The HTTP status of RFC 9110 that REST answers with. */
        public int httpStatus() {
            return httpStatus;
        }
    }
}
