package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Mails in the order of their numbers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CaseList",
        propOrder = {"last", "acknowledged", "mails"})
public class CaseList {

    /** Number of the newest mail. */
    public long last;

    public long acknowledged;

    @XmlElement(name = "case")
    public List<CaseMail> mails = new ArrayList<>();
}
