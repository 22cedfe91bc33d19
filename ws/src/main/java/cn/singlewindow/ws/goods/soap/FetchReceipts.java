package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which receipts are asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FetchReceipts",
        propOrder = {"after", "limit"})
public class FetchReceipts {

    public long after;

    public int limit;
}
