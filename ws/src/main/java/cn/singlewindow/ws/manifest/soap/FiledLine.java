package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** What became of a bill or a container. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FiledLine",
        propOrder = {"path", "bill", "container", "accepted", "problem"})
public class FiledLine {

    public String path = "";

    public String bill = "";

    public String container = "";

    public boolean accepted;

    /** Code that says why it bounced, or a notice; else empty. */
    public String problem = "";
}
