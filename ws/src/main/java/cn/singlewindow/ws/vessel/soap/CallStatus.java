package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Where a port call stands. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallStatus",
        propOrder = {
            "visit",
            "version",
            "imo",
            "shipName",
            "port",
            "voyageIn",
            "voyageOut",
            "eta",
            "state",
            "mayWork",
            "agencyParts",
            "steps"
        })
public class CallStatus {

    public String visit = "";

    public long version;

    public String imo = "";

    public String shipName = "";

    public String port = "";

    public String voyageIn = "";

    public String voyageOut = "";

    public String eta = "";

    public String state = "";

    /** Whether people and cargo may move. */
    public boolean mayWork;

    /** What each agency is asked for. */
    @XmlElement(name = "part")
    public List<CallPart> agencyParts = new ArrayList<>();

    /** Its history, the newest last. */
    @XmlElement(name = "step")
    public List<CallStep> steps = new ArrayList<>();
}
