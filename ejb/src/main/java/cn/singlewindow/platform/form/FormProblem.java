package cn.singlewindow.platform.form;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with how a form was written, in every module; texts and cures in the bundle {@code messages/platform}. */
public enum FormProblem implements ProblemCode {
    /** No such field in this part; {0} is the field that may be meant. */
    UNKNOWN_FIELD("SW-040"),
    /** A field that must be declared is not. */
    MISSING("SW-041"),
    /** {1} characters, {0} are allowed. */
    TOO_LONG("SW-042"),
    /** Not a plain number. */
    NOT_A_NUMBER("SW-043"),
    /** More than {0} digits before the point or {1} after it. */
    TOO_MANY_DIGITS("SW-044"),
    /** Below zero. */
    NEGATIVE("SW-045"),
    /** No day or moment of the calendar, or another notation. */
    IMPOSSIBLE_DATE("SW-046"),
    /** Not in force in the code table {0}. */
    UNKNOWN_CODE("SW-047"),
    /** {0} would be a code. */
    LEADING_ZERO_LOST("SW-048"),
    /** Control or broken characters. */
    CONTROL_CHARACTER("SW-049"),
    /** The first {0} are named, {1} are not. */
    MORE_VIOLATIONS("SW-050"),
    /** A part that may stand only once. */
    MORE_THAN_ONE("SW-051"),
    /** Digits after the point of a whole number. */
    NOT_WHOLE("SW-052"),
    /** {1} groups, {0} are allowed. */
    TOO_MANY_GROUPS("SW-053");

    private final String code;

    FormProblem(String code) {
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
