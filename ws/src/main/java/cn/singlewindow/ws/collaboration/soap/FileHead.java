package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A file of many records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FileHead",
        propOrder = {"counterpart", "dataset", "sequence", "name", "size", "sha256", "records"})
public class FileHead {

    /** Receiver of a sent file, sender of a fetched one; empty for the window. */
    public String counterpart = "";

    public String dataset = "";

    /** 1, 2, 3 … for one sender, receiver and dataset. */
    public long sequence;

    public String name = "";

    /** In bytes. */
    public long size;

    /** Of the bytes. */
    public String sha256 = "";

    /** Control total. */
    public long records;
}
