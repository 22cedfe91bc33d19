package cn.singlewindow.platform.reference;

import cn.singlewindow.shared.ProblemCode;

/** Why an edition or a question about code tables is refused; texts in the bundle {@code messages/reference}. */
public enum ReferenceProblem implements ProblemCode {
    /** The file is neither UTF-8 nor GB18030. */
    ENCODING("RF-001", Kind.INVALID),
    /** A quotation mark is never closed. */
    QUOTE("RF-002", Kind.INVALID),
    /** {0} columns were expected, {1} are there. */
    COLUMNS("RF-003", Kind.INVALID),
    /** Column {0} is missing. */
    COLUMN_MISSING("RF-004", Kind.INVALID),
    /** The code has not the shape {1} of table {0}. */
    CODE_SHAPE("RF-005", Kind.INVALID),
    /** Leading zeros were lost: it should read {0}. */
    LEADING_ZERO_LOST("RF-006", Kind.INVALID),
    /** The code was on line {0} already. */
    CODE_TWICE("RF-007", Kind.INVALID),
    /** The row has no name. */
    NAME_MISSING("RF-008", Kind.INVALID),
    /** Not a date (yyyy-MM-dd or yyyyMMdd). */
    DATE("RF-009", Kind.INVALID),
    /** The period ends before it begins. */
    PERIOD("RF-010", Kind.INVALID),
    /** A name or attribute is longer than {0} characters. */
    TOO_LONG("RF-011", Kind.INVALID),
    /** The upload is no ZIP archive of files. */
    ARCHIVE("RF-012", Kind.MALFORMED),
    /** The upload is too large when unpacked. */
    ARCHIVE_TOO_LARGE("RF-013", Kind.TOO_LARGE),
    /** {@code edition.properties} is missing or lacks {@code edition} or {@code effective}. */
    EDITION_UNNAMED("RF-014", Kind.INVALID),
    /** The edition holds no file that belongs to a table. */
    EDITION_EMPTY("RF-015", Kind.INVALID),
    /** Another load is running. */
    LOAD_RUNNING("RF-016", Kind.CONFLICT),
    /** There is no such table: {0}. */
    TABLE_UNKNOWN("RF-017", Kind.NOT_FOUND),
    /** The code is not in force in that table on that day. */
    CODE_UNKNOWN("RF-018", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    ReferenceProblem(String code, Kind kind) {
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
