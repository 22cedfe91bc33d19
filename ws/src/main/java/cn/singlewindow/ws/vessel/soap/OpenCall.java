package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A port call to open. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "OpenCall",
        propOrder = {"idempotencyKey", "form"})
public class OpenCall {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** The form, read by the field table. */
    @XmlAnyElement
    public @Nullable Element form;
}
