package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What became of declared parts. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "DeclaredParts",
        propOrder = {"visit", "version", "storedParts", "refusedValues", "normalisedValues"})
public class DeclaredParts {

    public String visit = "";

    /** Now. */
    public long version;

    @XmlElement(name = "stored")
    public List<StoredPart> storedParts = new ArrayList<>();

    /** What was left out. */
    @XmlElement(name = "refused")
    public List<RefusedValue> refusedValues = new ArrayList<>();

    /** What was read otherwise than written. */
    @XmlElement(name = "normalised")
    public List<NormalisedValue> normalisedValues = new ArrayList<>();
}
