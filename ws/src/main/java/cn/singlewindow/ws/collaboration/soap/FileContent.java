package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A file; its content travels beside the envelope (MTOM). */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FileContent",
        propOrder = {"file"})
public class FileContent {

    public FileHead file = new FileHead();
}
