package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of the exchange hub. Texts in the bundle {@code messages/exchange}. */
public enum ExchangeProblem implements ProblemCode {
    /** The scope is not an agency's. */
    ONLY_AGENCIES("SW-191", Kind.FORBIDDEN),
    /** A number beyond what the mailbox holds was acknowledged. */
    NOT_SENT_YET("SW-192", Kind.INVALID),
    /** No messages are taken, because they have not been sealed for too long (PROMISES N2). */
    NO_PROOF("SW-193", Kind.CONFLICT),
    /** Another file with this number is there already. */
    FILE_REPEATED("SW-194", Kind.CONFLICT),
    /** The content is not what was announced. */
    FILE_DIFFERS("SW-195", Kind.INVALID),
    /** The file is too large for one message. */
    FILE_TOO_LARGE("SW-196", Kind.TOO_LARGE),
    /** A value is not as the contract says. */
    BAD_VALUE("SW-197", Kind.INVALID),
    /** The address of an endpoint cannot be used. */
    BAD_ADDRESS("SW-198", Kind.INVALID),
    /** Subjects of this kind are not exchanged. */
    UNKNOWN_SUBJECT("SW-199", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ExchangeProblem(String code, Kind kind) {
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
