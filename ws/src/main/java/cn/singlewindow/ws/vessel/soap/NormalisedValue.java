package cn.singlewindow.ws.vessel.soap;

import cn.singlewindow.ws.soap.DeclaredOtherwise;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A value that was read otherwise than written. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "NormalisedValue",
        propOrder = {"path", "declared", "read"})
public class NormalisedValue extends DeclaredOtherwise {}
