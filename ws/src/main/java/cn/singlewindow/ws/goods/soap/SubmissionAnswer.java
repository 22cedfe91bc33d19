package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What a submission or a rehearsal is answered. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SubmissionAnswer",
        propOrder = {"seqNo", "clientSeqNo", "state", "receivedAt", "agencies", "normalised", "verdicts"})
public class SubmissionAnswer {

    public String seqNo = "";

    public String clientSeqNo = "";

    public String state = "";

    public String receivedAt = "";

    @XmlElement(name = "agency")
    public List<String> agencies = new ArrayList<>();

    public List<Normalised> normalised = new ArrayList<>();

    @XmlElement(name = "verdict")
    public List<Verdict> verdicts = new ArrayList<>();
}
