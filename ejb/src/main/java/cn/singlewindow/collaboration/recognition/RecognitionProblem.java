package cn.singlewindow.collaboration.recognition;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of recognition; texts in the bundle {@code messages/collaboration}. */
public enum RecognitionProblem implements ProblemCode {
    /** Only agencies control. */
    ONLY_AGENCIES("RC-301", Kind.FORBIDDEN),
    /** What is to be controlled is unknown or its key malformed. */
    SUBJECT("RC-302", Kind.INVALID),
    /** Nothing is to be looked at. */
    SCOPE_EMPTY("RC-303", Kind.INVALID),
    /** The window of time is none, over, or longer than a fortnight. */
    WINDOW("RC-304", Kind.INVALID),
    /** It is no longer to be done. */
    NOT_OPEN("RC-305", Kind.CONFLICT),
    /** Freshness out of bounds, or a note too long. */
    RESULT("RC-306", Kind.INVALID),
    /** Refusing to recognise needs a reason. */
    REASON_NEEDED("RC-307", Kind.INVALID),
    /** The own result, or one that is not done, is not recognised. */
    NOT_RECOGNISABLE("RC-308", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RecognitionProblem(String code, Kind kind) {
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
