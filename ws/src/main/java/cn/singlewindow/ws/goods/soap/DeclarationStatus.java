package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Where a declaration stands. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "DeclarationStatus",
        propOrder = {
            "seqNo",
            "clientSeqNo",
            "entryId",
            "direction",
            "customMaster",
            "state",
            "submittedAt",
            "changedAt",
            "onHold",
            "receipts"
        })
public class DeclarationStatus {

    public String seqNo = "";

    public String clientSeqNo = "";

    public String entryId = "";

    public String direction = "";

    public String customMaster = "";

    public String state = "";

    public String submittedAt = "";

    public String changedAt = "";

    public boolean onHold;

    @XmlElement(name = "receipt")
    public List<Receipt> receipts = new ArrayList<>();
}
