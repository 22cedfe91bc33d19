package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A hold that ends. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "LiftHold",
        propOrder = {"idempotencyKey", "officer", "subjectType", "subjectKey", "holdId", "note"})
public class LiftHold {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** Who acts, as the agency knows it. */
    public String officer = "";

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    public long holdId;

    /** May be empty. */
    public String note = "";
}
