package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** One thing that was wrong. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ProblemViolation",
        propOrder = {"code", "path", "value", "text", "cure"})
public class ProblemViolation {

    public String code = "";

    public String path = "";

    public String value = "";

    public String text = "";

    public String cure = "";
}
