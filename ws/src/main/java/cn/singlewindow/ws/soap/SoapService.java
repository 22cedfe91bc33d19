package cn.singlewindow.ws.soap;

import java.util.Arrays;
import java.util.Optional;

/** The contracts of signed services, each with its WSDL and schema under {@code WEB-INF/wsdl}. */
public enum SoapService {
    /** GD-01 for traders' and brokers' systems. */
    DECLARATION("goods/v1", "urn:singlewindow:goods:v1", "goods-declaration-v1"),
    /** VD-01 to VD-05 for ship agents' and carriers' systems. */
    VESSEL("vessel/v1", "urn:singlewindow:vessel:v1", "vessel-v1"),
    /** MF-01 to MF-03 for the systems of carriers, agents and terminals. */
    MANIFEST("manifest/v1", "urn:singlewindow:manifest:v1", "manifest-v1"),
    /** RC-02 to RC-05 for agencies' systems. */
    AGENCY("agency/v1", "urn:singlewindow:agency:v1", "agency-v1");

    private static final String ROOT = "/services/";

    private final String word;
    private final String namespace;
    private final String contract;

    SoapService(String word, String namespace, String contract) {
        this.word = word;
        this.namespace = namespace;
        this.contract = contract;
    }

    /** The service at a path, which may name the version of SOAP at its end. */
    static Optional<SoapService> at(String path) {
        return Arrays.stream(values())
                .filter(each -> path.equals(each.path()) || path.equals(each.path() + "/soap12"))
                .findFirst();
    }

    /** As the log names it, such as {@code agency/v1}. */
    public String word() {
        return word;
    }

    /** The path of its endpoint. */
    public String path() {
        return ROOT + word;
    }

    /** The namespace of its messages. */
    public String namespace() {
        return namespace;
    }

    /** The name of its WSDL and schema, without ending. */
    String contract() {
        return contract;
    }
}
