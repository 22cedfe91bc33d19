package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** How a subject stands after it was acted on. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CaseState",
        propOrder = {"subjectType", "subjectKey", "state", "version", "onHold", "holdId"})
public class CaseState {

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    public String state = "";

    public long version;

    public boolean onHold;

    /** The hold just placed, else 0. */
    public long holdId;
}
