package cn.singlewindow.goods;

/** The door a declaration came through. */
public enum Channel {
    /** The enterprise workspace of the portal. */
    PORTAL,
    /** REST, JSON. */
    REST_JSON,
    /** REST, {@code DecMessage} XML. */
    REST_DEC_MESSAGE,
    /** REST, WCO Data Model declaration XML. */
    REST_WCO,
    /** SOAP {@code DecMessage}. */
    SOAP,
    /** The watched import folder. */
    FOLDER
}
