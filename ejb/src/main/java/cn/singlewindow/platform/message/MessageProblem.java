package cn.singlewindow.platform.message;

import cn.singlewindow.shared.ProblemCode;

/** What of a message could not be taken over into a form. Texts in the bundle {@code messages/exchange}. */
public enum MessageProblem implements ProblemCode {
    /** An element or attribute that the format does not have there. */
    UNKNOWN_ELEMENT("SW-131", Kind.INVALID),
    /** A field that stands twice in its group; the first was read. */
    REPEATED("SW-132", Kind.INVALID),
    /** Text between elements. */
    STRAY_TEXT("SW-133", Kind.INVALID),
    /** A version of the format that is not read. */
    VERSION("SW-134", Kind.INVALID),
    /** A part of a WCO declaration that has no counterpart here. */
    NOT_MAPPED("SW-135", Kind.INVALID),
    /** A code of a WCO declaration that has no counterpart in the list named in the argument. */
    NO_COUNTERPART("SW-136", Kind.INVALID),
    /** Not JSON. Arguments: line, column. */
    JSON_MALFORMED("SW-141", Kind.MALFORMED),
    /** A bound of JSON was passed. Arguments: bound's name, bound. */
    JSON_TOO_LARGE("SW-142", Kind.TOO_LARGE),
    /** The same member twice in one object. Arguments: line, column. */
    JSON_DUPLICATE("SW-143", Kind.MALFORMED),
    /** Another kind of value was expected: {0}. */
    JSON_KIND("SW-144", Kind.INVALID),
    /** A member that the form does not have. */
    JSON_UNKNOWN_MEMBER("SW-145", Kind.INVALID);

    private final String code;
    private final Kind kind;

    MessageProblem(String code, Kind kind) {
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
