package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** How far the agency is. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MailboxState",
        propOrder = {"last", "acknowledged"})
public class MailboxState {

    public long last;

    public long acknowledged;
}
