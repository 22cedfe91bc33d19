package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.form.Normalised;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlTransient;

/** A value that was read otherwise than written, for the contracts, each of which has it in its own namespace. */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
public abstract class DeclaredOtherwise {

    public String path = "";

    public String declared = "";

    public String read = "";

    /** Takes a value over. */
    public void take(Normalised from) {
        path = from.path();
        declared = from.declared();
        read = from.read();
    }
}
