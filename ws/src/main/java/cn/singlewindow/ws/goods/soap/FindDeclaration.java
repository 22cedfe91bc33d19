package cn.singlewindow.ws.goods.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Which declaration is asked for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FindDeclaration",
        propOrder = {"seqNo", "clientSeqNo"})
public class FindDeclaration {

    public String seqNo = "";

    public String clientSeqNo = "";
}
