package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Receipts, oldest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Receipts",
        propOrder = {"receipts", "more"})
public class ReceiptList {

    @XmlElement(name = "receipt")
    public List<Receipt> receipts = new ArrayList<>();

    public boolean more;
}
