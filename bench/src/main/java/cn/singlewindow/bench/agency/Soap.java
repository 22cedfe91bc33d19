package cn.singlewindow.bench.agency;

/** The two versions of SOAP, and the names that signed envelopes are made of. */
public enum Soap {
    /** SOAP 1.1. */
    V11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=UTF-8", ""),
    /** SOAP 1.2. */
    V12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=UTF-8", "/soap12");

    public static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    public static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    public static final String WSA = "http://www.w3.org/2005/08/addressing";
    public static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String X509 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

    private final String namespace;
    private final String type;
    private final String path;

    Soap(String namespace, String type, String path) {
        this.namespace = namespace;
        this.type = type;
        this.path = path;
    }

    /** The namespace of the envelope. */
    public String namespace() {
        return namespace;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** What is added to the path of a service. */
    public String path() {
        return path;
    }
}
