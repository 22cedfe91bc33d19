package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Receipts, oldest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CargoReceipts",
        propOrder = {"receipts", "more"})
public class CargoReceipts {

    @XmlElement(name = "receipt")
    public List<CargoReceipt> receipts = new ArrayList<>();

    public boolean more;
}
