package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which receipts are asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FetchReceipts",
        propOrder = {"after", "limit"})
public class FetchReceipts {

    /** The id of the last receipt that was seen; 0 for all. */
    public long after;

    /** 1 to 200. */
    public int limit;
}
