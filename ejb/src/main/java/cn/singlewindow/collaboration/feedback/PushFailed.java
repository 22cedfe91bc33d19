package cn.singlewindow.collaboration.feedback;

/** A push did not arrive; it is tried again until it is given up. */
class PushFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason for operators and the subscriber; no content */
    PushFailed(String reason) {
        super(reason, null, false, false);
    }
}
