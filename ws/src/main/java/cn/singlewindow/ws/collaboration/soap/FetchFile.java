package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which file is asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FetchFile",
        propOrder = {"sender", "dataset", "sequence"})
public class FetchFile {

    /** Empty for the window. */
    public String sender = "";

    public String dataset = "";

    public long sequence;
}
