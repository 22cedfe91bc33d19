package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What an agency would say. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Verdict",
        propOrder = {"agency", "concerned", "fields", "remarks"})
public class Verdict {

    public String agency = "";

    public boolean concerned;

    @XmlElement(name = "field")
    public List<String> fields = new ArrayList<>();

    @XmlElement(name = "remark")
    public List<String> remarks = new ArrayList<>();
}
