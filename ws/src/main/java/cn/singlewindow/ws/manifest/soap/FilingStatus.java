package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Where a filing stands. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FilingStatus",
        propOrder = {
            "number",
            "kind",
            "state",
            "imo",
            "shipName",
            "voyage",
            "late",
            "filedAt",
            "dueAt",
            "bills",
            "receipts"
        })
public class FilingStatus {

    public String number = "";

    public String kind = "";

    public String state = "";

    public String imo = "";

    public String shipName = "";

    public String voyage = "";

    public boolean late;

    public String filedAt = "";

    /** Empty where no limit is known. */
    public String dueAt = "";

    /** At most 1000. */
    @XmlElement(name = "bill")
    public List<CargoBill> bills = new ArrayList<>();

    /** The newest last. */
    @XmlElement(name = "receipt")
    public List<CargoReceipt> receipts = new ArrayList<>();
}
