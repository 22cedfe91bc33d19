package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A manifest or report to file. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FileManifest",
        propOrder = {"idempotencyKey", "partial", "form"})
public class FileManifest {

    /** The same key with the same content gets the answer of the first time. */
    public String idempotencyKey = "";

    /** Whether the bills without fault are taken although others have one. */
    public boolean partial;

    /** The form, read by the field table. */
    @XmlAnyElement
    public @Nullable Element form;
}
