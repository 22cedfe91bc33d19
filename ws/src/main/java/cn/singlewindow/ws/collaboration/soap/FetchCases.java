package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which mails are asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FetchCases",
        propOrder = {"after", "limit"})
public class FetchCases {

    /** The last number seen; -1 for what was not acknowledged yet. */
    public long after;

    public int limit;
}
