package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** One mail, with the subject as it is now, in the fields that the agency may see. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CaseMail",
        propOrder = {
            "sequence",
            "subjectType",
            "subjectKey",
            "event",
            "happenedAt",
            "state",
            "version",
            "onHold",
            "decisions",
            "fields"
        })
public class CaseMail {

    /** 1, 2, 3 … without a gap. */
    public long sequence;

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    /** Opened, or what happened. */
    public String event = "";

    public String happenedAt = "";

    public String state = "";

    /** Of the subject, for a decision. */
    public long version;

    public boolean onHold;

    /** What may be decided now. */
    @XmlElement(name = "decision")
    public List<String> decisions = new ArrayList<>();

    @XmlElement(name = "field")
    public List<CaseField> fields = new ArrayList<>();
}
