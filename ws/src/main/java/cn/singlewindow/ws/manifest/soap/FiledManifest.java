package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What became of a filing. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "FiledManifest",
        propOrder = {"number", "kind", "voyage", "state", "late", "receivedAt", "agencies", "lines", "normalisedValues"
        })
public class FiledManifest {

    public String number = "";

    public String kind = "";

    /** As it is compared. */
    public String voyage = "";

    public String state = "";

    public boolean late;

    public String receivedAt = "";

    /** Who sees it. */
    @XmlElement(name = "agency")
    public List<String> agencies = new ArrayList<>();

    /** In the order of the message. */
    @XmlElement(name = "line")
    public List<FiledLine> lines = new ArrayList<>();

    /** What was read otherwise than written. */
    @XmlElement(name = "normalised")
    public List<NormalisedValue> normalisedValues = new ArrayList<>();
}
