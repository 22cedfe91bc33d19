package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which files are asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ListFiles",
        propOrder = {"sender", "dataset", "after"})
public class ListFiles {

    /** Empty for the window. */
    public String sender = "";

    public String dataset = "";

    public long after;
}
