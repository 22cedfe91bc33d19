package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which filing is asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FindFiling",
        propOrder = {"number"})
public class FindFiling {

    public String number = "";
}
