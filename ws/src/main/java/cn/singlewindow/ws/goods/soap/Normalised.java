package cn.singlewindow.ws.goods.soap;

import cn.singlewindow.ws.soap.DeclaredOtherwise;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A value that was read otherwise than written. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Normalised",
        propOrder = {"path", "declared", "read"})
public class Normalised extends DeclaredOtherwise {}
