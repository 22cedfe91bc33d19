package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A receipt in the field's own code: 01 accepted, 02 manual, 03 refused, 11 released, 12 no loading, 13 no discharge. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CargoReceipt",
        propOrder = {"id", "filing", "voyage", "bill", "code", "noticedAt", "note"})
public class CargoReceipt {

    public long id;

    public String filing = "";

    public String voyage = "";

    public String bill = "";

    public String code = "";

    public String noticedAt = "";

    public String note = "";
}
