package cn.singlewindow.ws.goods.folder;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with a file in a folder. Texts in the bundle {@code messages/exchange}. */
public enum FolderProblem implements ProblemCode {
    /** The ZIP file cannot be used; {0} says why. */
    ZIP("SW-181", Kind.INVALID),
    /** An attachment, {0}, that the message does not name. */
    ATTACHMENT_NOT_NAMED("SW-182", Kind.INVALID);

    private final String code;
    private final Kind kind;

    FolderProblem(String code, Kind kind) {
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
