package cn.singlewindow.web.goods;

/** The steps of filling in a declaration. */
public enum Step {
    HEADER,
    LINES,
    DOCUMENTS,
    CHECK
}
