package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A result of a port call (RC-05). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallResult",
        propOrder = {"id", "visit", "sequence", "event", "state", "codes", "reasonCode", "terminal", "at"})
public class CallResult {

    public long id;

    public String visit = "";

    /** 1, 2, 3 … of the call; a gap means that one is missing. */
    public long sequence;

    public String event = "";

    public String state = "";

    @XmlElement(name = "code")
    public List<String> codes = new ArrayList<>();

    public String reasonCode = "";

    public boolean terminal;

    public String at = "";
}
