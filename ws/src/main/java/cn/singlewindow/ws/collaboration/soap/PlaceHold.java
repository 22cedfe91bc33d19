package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A hold. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PlaceHold",
        propOrder = {"idempotencyKey", "officer", "subjectType", "subjectKey", "ground", "legalBasis", "reviewOn"})
public class PlaceHold {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** Who acts, as the agency knows it. */
    public String officer = "";

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    public String ground = "";

    /** Act and article. */
    public String legalBasis = "";

    public String reviewOn = "";
}
