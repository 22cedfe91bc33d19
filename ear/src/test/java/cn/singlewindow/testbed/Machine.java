package cn.singlewindow.testbed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;

/** A system that calls the machines' doors, with the public credentials of the demonstration. */
public final class Machine {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACCOUNTS = "/demo/accounts.properties";

    private final String authorization;

    private Machine(String authorization) {
        this.authorization = authorization;
    }

    /** One of the clients of {@code demo/accounts.properties}. */
    public static Machine named(String client) {
        return with(client, secretOf(client));
    }

    /** A client with any secret. */
    public static Machine with(String client, String secret) {
        byte[] pair = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return new Machine("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** A caller that does not say who it is. */
    public static Machine nobody() {
        return new Machine("");
    }

    private static String secretOf(String client) {
        Properties accounts = new Properties();
        try (InputStream in = Machine.class.getResourceAsStream(ACCOUNTS)) {
            if (in == null) {
                throw new IllegalStateException("missing " + ACCOUNTS);
            }
            accounts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts.getProperty("client." + client).split("\\|", 2)[0].strip();
    }

    /** @param headers names and values by turns */
    public Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** @param headers names and values by turns */
    public Reply delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** @param headers names and values by turns */
    public Reply post(String path, String type, byte[] body, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(body), with(type, headers));
    }

    /** @param headers names and values by turns */
    public Reply postJson(String path, String body, String... headers) {
        return post(path, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** @param headers names and values by turns */
    public Reply putJson(String path, String body, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(body), with("application/json", headers));
    }

    private static String[] with(String type, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }

    private Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestBed.at(path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .method(method, body);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(HttpResponse<byte[]> http) {
        public int status() {
            return http.statusCode();
        }

        public byte[] bytes() {
            return http.body();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        /** A header; empty if there is none. */
        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        /** The body of a refusal without what is different each time: the id of the request. */
        public String refusal() {
            return text().replaceFirst("urn:singlewindow:request:[^\"]*", "");
        }
    }
}
