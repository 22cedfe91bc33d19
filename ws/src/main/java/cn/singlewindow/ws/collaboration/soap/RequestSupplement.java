package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A question to whoever submitted. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RequestSupplement",
        propOrder = {"idempotencyKey", "officer", "subjectType", "subjectKey", "version", "question", "due"})
public class RequestSupplement {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** Who acts, as the agency knows it. */
    public String officer = "";

    public String subjectType = "";

    /** The public number, such as 统一编号. */
    public String subjectKey = "";

    /** The version that was looked at; 0 for whatever is current. */
    public long version;

    public String question = "";

    /** The last day for the answer; empty for the usual time. */
    public String due = "";
}
