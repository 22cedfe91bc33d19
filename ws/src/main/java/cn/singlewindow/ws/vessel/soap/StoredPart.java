package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** How many groups of a part were stored. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "StoredPart",
        propOrder = {"part", "groups"})
public class StoredPart {

    public String part = "";

    public int groups;
}
