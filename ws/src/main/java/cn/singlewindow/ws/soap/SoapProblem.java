package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.ProblemCode;

/** Refusals of the SOAP door itself. Texts in the bundle {@code messages/exchange}. */
public enum SoapProblem implements ProblemCode {
    /** Neither {@code text/xml} nor {@code application/soap+xml}, or packed. */
    FORMAT("SW-161", Kind.MALFORMED),
    /** The same signed message again. */
    REPLAY("SW-162", Kind.CONFLICT),
    /** No message in the request. */
    NO_MESSAGE("SW-164", Kind.MALFORMED),
    /** The signature, its time or what it covers is not as the contract demands; deliberately no more is said. */
    NOT_TRUSTED("SW-165", Kind.UNAUTHENTICATED),
    /** An envelope that is no call of this service. */
    NOT_UNDERSTOOD("SW-166", Kind.MALFORMED),
    /** The request came so slowly that it was not waited for. */
    TOO_SLOW("SW-167", Kind.RATE_LIMITED);

    private final String code;
    private final Kind kind;

    SoapProblem(String code, Kind kind) {
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
