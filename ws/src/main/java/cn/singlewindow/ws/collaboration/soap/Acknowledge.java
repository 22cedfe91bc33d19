package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** What was taken note of. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Acknowledge",
        propOrder = {"upTo"})
public class Acknowledge {

    public long upTo;
}
