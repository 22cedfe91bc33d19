package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A file that is sent; its content travels beside the envelope (MTOM) or inside it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SendFile",
        propOrder = {"file"})
public class SendFile {

    public FileHead file = new FileHead();
}
