package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which results are asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FetchResults",
        propOrder = {"after", "limit"})
public class FetchResults {

    /** The id of the last result that was seen; 0 for all. */
    public long after;

    /** 1 to 200. */
    public int limit;
}
