package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which mails are asked for again. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ReplayCases",
        propOrder = {"from", "to"})
public class ReplayCases {

    public long from;

    /** Included; at most 100 come at once. */
    public long to;
}
