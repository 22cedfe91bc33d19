package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A line of a port call's history. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallStep",
        propOrder = {"at", "verb", "state", "phase", "agency", "ground", "note"})
public class CallStep {

    public String at = "";

    public String verb = "";

    /** Of the call afterwards. */
    public String state = "";

    /** Empty where the whole call is meant. */
    public String phase = "";

    public String agency = "";

    public String ground = "";

    public String note = "";
}
