package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A file that is stored. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FileReceipt",
        propOrder = {"id", "storedAt", "sha256", "inOrder"})
public class FileReceipt {

    public long id;

    public String storedAt = "";

    public String sha256 = "";

    /** False while a file before it is missing. */
    public boolean inOrder;
}
