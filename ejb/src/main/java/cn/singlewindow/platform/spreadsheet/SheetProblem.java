package cn.singlewindow.platform.spreadsheet;

import cn.singlewindow.shared.ProblemCode;

/** What can be wrong with a sheet. Texts in the bundle {@code messages/exchange}. */
public enum SheetProblem implements ProblemCode {
    /** Neither xlsx nor csv. */
    NOT_A_SHEET("SW-171", Kind.MALFORMED),
    /** Larger than a bound, {0}. */
    TOO_LARGE("SW-172", Kind.TOO_LARGE),
    /** No row of known column names. */
    NO_HEADER("SW-173", Kind.INVALID),
    /** A column name, {0}, that is not known. */
    UNKNOWN_COLUMN("SW-174", Kind.INVALID),
    /** A column, {0}, that stands twice. */
    COLUMN_TWICE("SW-175", Kind.INVALID),
    /** A formula where none is taken; none is calculated. */
    FORMULA("SW-176", Kind.INVALID),
    /** An error value. */
    ERROR_VALUE("SW-177", Kind.INVALID),
    /** Digits are missing in front; {0} are expected. */
    ZEROS_LOST("SW-178", Kind.INVALID),
    /** A row, {0}, with more columns than the header. */
    ROW_TOO_LONG("SW-179", Kind.INVALID),
    /** A cell that is merged into {0} and therefore has no value of its own. */
    MERGED("SW-060", Kind.INVALID),
    /** A day that reads differently here and there, such as 03/04/2026. */
    AMBIGUOUS_DATE("SW-061", Kind.INVALID),
    /** No sheet whose name or header is known; {0} are. */
    NO_KNOWN_SHEET("SW-062", Kind.INVALID);

    private final String code;
    private final Kind kind;

    SheetProblem(String code, Kind kind) {
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
