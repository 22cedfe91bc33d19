package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A declaration to submit or to rehearse. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SubmitDeclaration",
        propOrder = {"idempotencyKey", "message"})
public class SubmitDeclaration {

    public String idempotencyKey = "";

    /** The message. */
    @XmlAnyElement
    public @Nullable Element message;
}
