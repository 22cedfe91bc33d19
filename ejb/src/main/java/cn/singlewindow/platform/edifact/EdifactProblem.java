package cn.singlewindow.platform.edifact;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with an interchange, each with its code of UNCL 0085. Texts in the bundle {@code messages/exchange}. */
public enum EdifactProblem implements ProblemCode {
    /** Neither UNA nor UNB within the bound, or interactive EDIFACT. */
    NOT_EDIFACT("SW-201", Kind.MALFORMED, 13),
    /** Service characters that cannot be told apart: {0}. */
    SERVICE_CHARACTERS("SW-202", Kind.MALFORMED, 22),
    /** A syntax identifier or version, the value, that is not read. */
    SYNTAX("SW-203", Kind.MALFORMED, 46),
    /** Bytes that are no character of the interchange's character set, {0}. */
    CHARACTER("SW-204", Kind.MALFORMED, 21),
    /** The interchange ends in the middle, after {0} bytes. */
    TRUNCATED("SW-205", Kind.MALFORMED, 13),
    /** A bound is passed. Arguments: which, the bound. */
    TOO_LARGE("SW-206", Kind.TOO_LARGE, 16),
    /** No tag of three letters or digits. */
    TAG("SW-207", Kind.MALFORMED, 12),
    /** A service segment where it may not stand, or data outside messages. */
    UNEXPECTED_SEGMENT("SW-208", Kind.MALFORMED, 33),
    /** A message, group or interchange without its trailer {0}. */
    NO_TRAILER("SW-209", Kind.MALFORMED, 13),
    /** A trailer whose count, the value, is not {0}. */
    COUNT("SW-210", Kind.MALFORMED, 29),
    /** A trailer whose reference, the value, is not the header's, {0}. */
    REFERENCE("SW-211", Kind.MALFORMED, 28),
    /** A reference that stood in this interchange before. */
    REFERENCE_TWICE("SW-212", Kind.MALFORMED, 26),
    /** A data element that may not be empty: {0}. */
    MISSING("SW-213", Kind.MALFORMED, 13),
    /** Groups and single messages in one interchange. */
    MIXED("SW-214", Kind.MALFORMED, 30),
    /** Nothing inside. */
    EMPTY("SW-215", Kind.MALFORMED, 32),
    /** A message type, the value, that this door does not take; it takes {0}. */
    MESSAGE_TYPE("SW-216", Kind.INVALID, 14),
    /** Another interchange behind the end. */
    AFTER_END("SW-217", Kind.MALFORMED, 33),
    /** A segment that this message does not have here. */
    NOT_IN_MESSAGE("SW-218", Kind.INVALID, 15),
    /** A segment, {0}, that this message needs. */
    SEGMENT_MISSING("SW-219", Kind.INVALID, 13),
    /** A qualifier or code, the value, that is not one of {0}. */
    CODE("SW-220", Kind.INVALID, 12),
    /** Not a date or time of the format {0}. */
    DATE("SW-221", Kind.INVALID, 37),
    /** A control total, the value, that is not what was read, {0}. */
    CONTROL_TOTAL("SW-222", Kind.INVALID, 29),
    /** A part of a list whose other parts are not in this interchange: {0}. */
    PART_MISSING("SW-223", Kind.INVALID, 13),
    /** {0} more faults. */
    MORE_FAULTS("SW-229", Kind.INVALID, 18);

    private final String code;
    private final Kind kind;
    private final int syntaxError;

    EdifactProblem(String code, Kind kind, int syntaxError) {
        this.code = code;
        this.kind = kind;
        this.syntaxError = syntaxError;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Whether it concerns the syntax, which CONTRL answers, and not the content, which APERAK answers. */
    public boolean syntactic() {
        return compareTo(NOT_IN_MESSAGE) < 0;
    }

    /** The error's code in CONTRL, UNCL 0085. */
    public int syntaxError() {
        return syntaxError;
    }
}
