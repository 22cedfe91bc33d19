package cn.singlewindow.ws.vessel.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** 确报, 24 hours before arrival. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ConfirmArrival",
        propOrder = {"idempotencyKey", "visit", "version", "eta", "berth", "shiftPlan", "crew", "passengers"})
public class ConfirmArrival {

    public String idempotencyKey = "";

    public String visit = "";

    /** As last seen. */
    public long version;

    /** With its offset. */
    public String eta = "";

    public String berth = "";

    public String shiftPlan = "";

    public int crew;

    public int passengers;
}
