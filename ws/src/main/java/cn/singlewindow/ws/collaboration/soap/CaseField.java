package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** One field of a subject. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CaseField",
        propOrder = {"section", "position", "name", "value"})
public class CaseField {

    public String section = "";

    /** Of the group in its section, from 1. */
    public int position;

    public String name = "";

    public String value = "";
}
