package cn.singlewindow.ws.manifest.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A bill. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CargoBill",
        propOrder = {"voyage", "bill", "master", "state", "ledger", "packages", "kilograms", "openPackages", "version"})
public class CargoBill {

    public String voyage = "";

    public String bill = "";

    /** Empty for a master. */
    public String master = "";

    public String state = "";

    public String ledger = "";

    public int packages;

    public String kilograms = "";

    /** Not written off. */
    public int openPackages;

    public long version;
}
