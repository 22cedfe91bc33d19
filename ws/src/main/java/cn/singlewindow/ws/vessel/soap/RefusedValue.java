package cn.singlewindow.ws.vessel.soap;

import cn.singlewindow.ws.soap.RefusedPlace;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A value that was not taken, and why. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RefusedValue",
        propOrder = {"code", "path", "value", "text", "cure"})
public class RefusedValue extends RefusedPlace {}
