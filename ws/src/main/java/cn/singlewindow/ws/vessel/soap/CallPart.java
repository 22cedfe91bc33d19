package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** An agency's part of a phase. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallPart",
        propOrder = {"phase", "agency", "state", "since", "due", "ground", "note"})
public class CallPart {

    /** ENTRY, INWARD, DEPARTURE. */
    public String phase = "";

    public String agency = "";

    public String state = "";

    public String since = "";

    /** Empty where no clock runs. */
    public String due = "";

    public String ground = "";

    public String note = "";
}
