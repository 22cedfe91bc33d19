package cn.singlewindow.bench.agency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;

/** The line of one system to one service of the window. */
public final class SoapLine {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final String namespace;
    private final Soap soap;
    private final Identity identity;
    private final X509Certificate window;

    /**
     * @param address of the window, without a slash at its end
     * @param service such as {@code agency}
     */
    public SoapLine(String address, String service, Soap soap, Identity identity, X509Certificate window) {
        this.address = address + "/services/" + service + "/v1" + soap.path();
        this.namespace = "urn:singlewindow:" + service + ":v1";
        this.soap = soap;
        this.identity = identity;
        this.window = window;
    }

    /** Signs a call. @param content what stands in the element of the operation, prefix {@code a} */
    public SignedMessage sign(String operation, String content) {
        return SignedMessage.of(soap, identity, address, action(operation), body(operation, content));
    }

    /** The element of an operation. */
    public String body(String operation, String content) {
        return "<a:" + operation + " xmlns:a=\"" + namespace + "\">" + content + "</a:" + operation + ">";
    }

    /** The action of an operation. */
    public String action(String operation) {
        return namespace + ":" + operation;
    }

    /** The address of the service. */
    public String address() {
        return address;
    }

    /** Who signs. */
    public Identity identity() {
        return identity;
    }

    /** The version of SOAP. */
    public Soap soap() {
        return soap;
    }

    /** Signs, sends, verifies. @throws IllegalStateException when the answer is a fault, with its text and codes */
    public VerifiedAnswer call(String operation, String content) throws IOException, InterruptedException {
        SignedMessage message = sign(operation, content);
        HttpResponse<String> response = send(message.text());
        VerifiedAnswer answer = verified(response, message);
        if (answer.isFault()) {
            throw new Refused(answer.text("code"), answer.text("text") + " " + answer.text("cure"));
        }
        return answer;
    }

    /** Verifies an answer. */
    public VerifiedAnswer verified(HttpResponse<String> response, SignedMessage message) {
        try {
            return VerifiedAnswer.of(response.body(), window, message.messageId());
        } catch (IllegalStateException unsigned) {
            throw new Refused(
                    code(response.body()), response.statusCode() + " " + unsigned.getMessage() + " " + response.body());
        }
    }

    /** Sends a text as it is. */
    public HttpResponse<String> send(String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", soap.type())
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The first problem code of an answer; empty if there is none. */
    public static String code(String answer) {
        int at = answer.indexOf("<code>");
        return at < 0 ? "" : answer.substring(at + 6, answer.indexOf("</code>", at));
    }

    /** The window refused. */
    public static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Refused(String code, String text) {
            super(code + " " + text);
            this.code = code;
        }

        /** The first problem code; empty when the answer had none. */
        public String code() {
            return code;
        }
    }
}
