package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Why something was refused: all of it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ProblemDetail",
        propOrder = {"kind", "violations"})
public class ProblemDetail {

    /** MALFORMED, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_LARGE, INVALID, RATE_LIMITED. */
    public String kind = "";

    @XmlElement(name = "violation")
    public List<ProblemViolation> violations = new ArrayList<>();
}
