package cn.singlewindow.bench.night;

import cn.singlewindow.bench.Http;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Runs started and watched over REST, as an operator's system does. */
public final class NightDoor {

    private static final String RUNS = "/api/v1/collaboration/reconciliation-runs";
    private static final String DELIVERIES = "/api/v1/collaboration/deliveries";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Http http;

    /** @param http calls of a client with the operator's role */
    public NightDoor(Http http) {
        this.http = http;
    }

    /** Starts a run by day of one check. @return its id */
    public String start(String check) throws IOException, InterruptedException {
        return posted("{\"checks\":[\"" + check + "\"],\"reason\":\"bench\"}")
                .path("id")
                .asText();
    }

    /** Starts a run by day of all checks. @return its id */
    public String startAll() throws IOException, InterruptedException {
        return posted("{\"checks\":[],\"reason\":\"bench\"}").path("id").asText();
    }

    /** Delivers the file of an agency. */
    public void deliver(Path file) throws IOException, InterruptedException {
        Http.Reply reply = http.call("POST", DELIVERIES, "text/csv", HttpRequest.BodyPublishers.ofFile(file), "");
        if (reply.status() != 200 && reply.status() != 201) {
            throw new IOException(file.getFileName() + " not taken: " + reply.status() + " " + reply.text());
        }
    }

    /** Whether the window answers. */
    public boolean answers() {
        try {
            return http.get(RUNS).status() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How a run stands. */
    public JsonNode progress(String run) throws IOException, InterruptedException {
        Http.Reply reply = http.get(RUNS + "/" + run);
        if (reply.status() != 200) {
            throw new IOException("run " + run + ": " + reply.status() + " " + reply.text());
        }
        return MAPPER.readTree(reply.text());
    }

    /** Waits for its end. */
    public JsonNode ended(String run, Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            JsonNode now = progress(run).path("run");
            if (now.hasNonNull("endedAt")) {
                return now;
            }
            Thread.sleep(250);
        }
        throw new IOException("run " + run + " has not ended within " + patience);
    }

    /** How long an ended run took, from the call that started it to its last commit. */
    public static double seconds(JsonNode run) {
        return Duration.between(
                                Instant.parse(run.path("startedAt").asText()),
                                Instant.parse(run.path("endedAt").asText()))
                        .toNanos()
                / 1e9;
    }

    private JsonNode posted(String body) throws IOException, InterruptedException {
        Http.Reply reply = http.post(RUNS, "application/json", body.getBytes(StandardCharsets.UTF_8), "");
        if (reply.status() != 200) {
            throw new IOException("not started: " + reply.status() + " " + reply.text());
        }
        return MAPPER.readTree(reply.text());
    }
}
