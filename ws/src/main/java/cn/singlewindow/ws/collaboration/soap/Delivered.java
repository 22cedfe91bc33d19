package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A mail that was taken by an agency. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Delivered",
        propOrder = {"sequence"})
public class Delivered {

    public long sequence;
}
