package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.ws.WebFault;

/** A refusal, with everything that was wrong in its detail. */
@WebFault(
        name = "problem",
        targetNamespace = "urn:singlewindow:agency:v1",
        faultBean = "cn.singlewindow.ws.collaboration.soap.ProblemDetail")
public class AgencyFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail detail;

    /** @param message the first violation in words */
    public AgencyFault(String message, ProblemDetail detail) {
        super(message);
        this.detail = detail;
    }

    /** What was wrong. */
    public ProblemDetail getFaultInfo() {
        return detail;
    }
}
