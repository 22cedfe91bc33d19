package cn.singlewindow.ws.collaboration.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Files for the agency, in the order of their numbers. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FileList",
        propOrder = {"files"})
public class FileList {

    @XmlElement(name = "file")
    public List<FileHead> files = new ArrayList<>();
}
