package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which port call is asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FindCall",
        propOrder = {"visit"})
public class FindCall {

    public String visit = "";
}
