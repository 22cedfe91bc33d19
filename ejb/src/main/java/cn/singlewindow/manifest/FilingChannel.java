package cn.singlewindow.manifest;

/** The door that a manifest came through. */
public enum FilingChannel {
    PORTAL,
    REST_JSON,
    SPREADSHEET,
    EDIFACT,
    MT_XML,
    SOAP
}
