package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Parts of a port call to declare. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "DeclareParts",
        propOrder = {"idempotencyKey", "visit", "version", "partial", "form"})
public class DeclareParts {

    public String idempotencyKey = "";

    public String visit = "";

    /** As last seen; 0 or none for whatever it is. */
    public long version;

    /** Whether the good rows of a list are kept when others are refused. */
    public boolean partial;

    /** The form, read by the field table. */
    @XmlAnyElement
    public @Nullable Element form;
}
