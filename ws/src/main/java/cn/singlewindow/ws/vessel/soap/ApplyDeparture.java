package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** An application for departure. The part departure has been declared. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ApplyDeparture",
        propOrder = {"idempotencyKey", "visit", "version", "kind"})
public class ApplyDeparture {

    public String idempotencyKey = "";

    public String visit = "";

    /** As last seen. */
    public long version;

    /** ORDINARY, SHORT_STAY, COMBINED, REGULAR. */
    public String kind = "";
}
