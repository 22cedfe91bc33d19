package cn.singlewindow.ws.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlTransient;

/** A value that was not taken, in an answer that took others; each contract has it in its own namespace. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
public abstract class RefusedPlace {

    public String code = "";

    public String path = "";

    public String value = "";

    public String text = "";

    public String cure = "";
}
