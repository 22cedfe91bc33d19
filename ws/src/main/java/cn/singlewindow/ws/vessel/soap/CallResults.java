package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Results, oldest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallResults",
        propOrder = {"results", "last"})
public class CallResults {

    @XmlElement(name = "result")
    public List<CallResult> results = new ArrayList<>();

    /** Go on after this one. */
    public long last;
}
