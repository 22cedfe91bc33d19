package cn.singlewindow.collaboration.feedback;

/** How results are pushed. */
public enum Channel {
    /** An HTTPS POST, signed. */
    WEBHOOK,
    /** A mail that says that there is something to read, in both languages. */
    MAIL
}
