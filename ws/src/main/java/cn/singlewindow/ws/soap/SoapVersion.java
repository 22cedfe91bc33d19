package cn.singlewindow.ws.soap;

import java.util.Arrays;
import java.util.Optional;

/** The two versions of SOAP. */
enum SoapVersion {
    /** SOAP 1.1. A fault is HTTP 500 by the standard, whoever is to blame. */
    SOAP11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml", 500),
    /** SOAP 1.2. */
    SOAP12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml", 400);

    private final String namespace;
    private final String type;
    private final int refused;

    SoapVersion(String namespace, String type, int refused) {
        this.namespace = namespace;
        this.type = type;
        this.refused = refused;
    }

    /** The version of a media type without parameters. */
    static Optional<SoapVersion> of(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }

    /** The namespace of its envelope. */
    String namespace() {
        return namespace;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** The HTTP status of a fault for which the sender is to blame. */
    int refused() {
        return refused;
    }
}
