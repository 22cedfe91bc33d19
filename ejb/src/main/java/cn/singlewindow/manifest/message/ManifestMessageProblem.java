package cn.singlewindow.manifest.message;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with a message on cargo before it is a form; texts in the bundle {@code messages/manifest}. */
public enum ManifestMessageProblem implements ProblemCode {
    /** A type of MT message that is not taken here. */
    MT_TYPE("MF-060"),
    /** A kind of document that is no manifest or report on cargo. */
    DOCUMENT_KIND("MF-061"),
    /** A date that cannot be read. */
    DATE("MF-062"),
    /** An interchange with no message that is taken here. */
    NOTHING_TAKEN("MF-063");

    private final String code;

    ManifestMessageProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
