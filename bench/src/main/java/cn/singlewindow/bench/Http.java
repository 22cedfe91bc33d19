package cn.singlewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Calls of one system to the window. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final String authorization;

    /** @param credentials {@code name:secret}, or empty for nobody */
    public Http(String address, String credentials) {
        this.address = address;
        this.authorization = credentials.isEmpty()
                ? ""
                : "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** Posts a message under a key; empty for none. */
    public Reply post(String path, String type, byte[] body, String key) throws IOException, InterruptedException {
        return call("POST", path, type, HttpRequest.BodyPublishers.ofByteArray(body), key);
    }

    /** Gets. */
    public Reply get(String path) throws IOException, InterruptedException {
        return call("GET", path, "", HttpRequest.BodyPublishers.noBody(), "");
    }

    /** Calls with any method. */
    public Reply call(String method, String path, String type, HttpRequest.BodyPublisher body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Reply(response.statusCode(), new String(response.body(), StandardCharsets.ISO_8859_1));
    }

    /**
     * What came back.
     *
     * @param bytes the body, each byte as a character
     */
    public record Reply(int status, String bytes) {

        /** The body as text. */
        public String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        /** Whether both are the same to the byte. */
        public boolean same(Reply other) {
            return equals(other);
        }
    }
}
