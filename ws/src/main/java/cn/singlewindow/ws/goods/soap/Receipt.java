package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A receipt in the field's own code. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Receipt",
        propOrder = {"id", "seqNo", "clientSeqNo", "entryId", "channel", "noticeAt", "note"})
public class Receipt {

    public long id;

    public String seqNo = "";

    public String clientSeqNo = "";

    public String entryId = "";

    public String channel = "";

    public String noticeAt = "";

    public String note = "";
}
