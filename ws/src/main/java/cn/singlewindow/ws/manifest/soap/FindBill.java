package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which bill is asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FindBill",
        propOrder = {"voyage", "bill"})
public class FindBill {

    public String voyage = "";

    /** A house bill by sea as master*house, by air as master_house. */
    public String bill = "";
}
