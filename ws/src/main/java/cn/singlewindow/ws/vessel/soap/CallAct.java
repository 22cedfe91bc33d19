package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** An act on a port call. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CallAct",
        propOrder = {"idempotencyKey", "visit", "version"})
public class CallAct {

    public String idempotencyKey = "";

    public String visit = "";

    /** As last seen. */
    public long version;
}
