package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.shared.ProblemCode;

/** Why a night file is refused; texts in the bundle {@code messages/collaboration}. */
public enum IntakeProblem implements ProblemCode {
    /** It does not begin as a night file does. */
    NO_HEADER("RC-720", Kind.INVALID),
    /** There is no such dataset. */
    UNKNOWN_DATASET("RC-721", Kind.INVALID),
    /** Its format is of a version that is not understood. */
    WRONG_VERSION("RC-722", Kind.INVALID),
    /** Its bytes are not in the encoding that it names. */
    WRONG_ENCODING("RC-723", Kind.INVALID),
    /** The sender is not the agency that the file names. */
    NOT_YOUR_AGENCY("RC-724", Kind.FORBIDDEN),
    /** It breaks off before its trailer. */
    CUT_SHORT("RC-725", Kind.INVALID),
    /** It does not have as many rows as its trailer says. */
    WRONG_COUNT("RC-726", Kind.INVALID),
    /** A control total differs. */
    WRONG_TOTAL("RC-727", Kind.INVALID),
    /** The hash over the rows differs. */
    WRONG_HASH("RC-728", Kind.INVALID),
    /** An earlier file of this agency is missing. */
    SEQUENCE_GAP("RC-729", Kind.CONFLICT),
    /** A file of this number has been taken, and it was another one. */
    SEQUENCE_REPEATED("RC-730", Kind.CONFLICT),
    /** It is of a day that has not come, or that is too long ago. */
    WRONG_DAY("RC-731", Kind.INVALID),
    /** Its columns are not those of the dataset. */
    WRONG_COLUMNS("RC-732", Kind.INVALID),
    /** A value is not what its column takes. */
    WRONG_VALUE("RC-733", Kind.INVALID),
    /** A key stands twice. */
    DOUBLED_KEY("RC-734", Kind.INVALID),
    /** It is larger than is taken. */
    TOO_LARGE("RC-735", Kind.TOO_LARGE),
    /** Something follows its trailer. */
    AFTER_TRAILER("RC-736", Kind.INVALID);

    private final String code;
    private final Kind kind;

    IntakeProblem(String code, Kind kind) {
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
