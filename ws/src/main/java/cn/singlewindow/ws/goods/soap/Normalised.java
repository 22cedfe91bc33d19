package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A value that was read otherwise than written. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Normalised",
        propOrder = {"path", "declared", "read"})
public class Normalised {

    public String path = "";

    public String declared = "";

    public String read = "";
}
