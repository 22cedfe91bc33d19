package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Why something was refused: all of it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Problem",
        propOrder = {"kind", "violations"})
public class ProblemDetail {

    public String kind = "";

    @XmlElement(name = "violation")
    public List<ProblemViolation> violations = new ArrayList<>();
}
