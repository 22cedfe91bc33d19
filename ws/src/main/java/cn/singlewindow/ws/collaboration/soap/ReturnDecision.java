package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A decision of the agency. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ReturnDecision",
        propOrder = {
            "idempotencyKey",
            "officer",
            "subjectType",
            "subjectKey",
            "version",
            "decision",
            "reasonCode",
            "note"
        })
public class ReturnDecision {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** Who acts, as the agency knows it. */
    public String officer = "";

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    /** The version that was looked at; 0 for whatever is current. */
    public long version;

    public String decision = "";

    /** May be empty. */
    public String reasonCode = "";

    /** For the trader; may be empty. */
    public String note = "";
}
