package cn.singlewindow.ws.soap;

/** A service has refused; {@link ClassifiedFaults} tells it as the contract's fault {@code problem}. */
final class SoapRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail detail;

    SoapRefusal(ProblemDetail detail) {
        super(detail.text(), null, false, false);
        this.detail = detail;
    }

    ProblemDetail detail() {
        return detail;
    }
}
