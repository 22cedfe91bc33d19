package cn.singlewindow.bench.rows;

import cn.singlewindow.bench.Http;
import cn.singlewindow.bench.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parameters of paths stand for: each caller's own subjects are those that the list of the same resource shows it.
 * A resource whose list names them differently has a line in {@link #MEMBERS}; one without a list, in {@link #LISTS}.
 */
final class Subjects {

    private static final String NOBODY = "";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Where a resource shows what is the caller's, if not at its root alone. */
    private static final Map<String, List<String>> LISTS =
            Map.of("/v1/enterprises", List.of("/v1/enterprises", "/v1/enterprises/own"));

    /** The pointer in a row of the list to a parameter, if the member is not called as the parameter. */
    private static final Map<String, String> MEMBERS =
            Map.of("/v1/bills {voyage}", "/key/voyage", "/v1/bills {bill}", "/key/bill");

    /** What everybody who is known may read, so that nothing in it is foreign; a clearance's code is printed on it. */
    private static final Set<String> EVERYBODYS =
            Set.of("/v1/reference", "/v1/reference-loads", "/v1/ships", "/v1/port-clearances");

    /** Where a subject lies that no caller's list shows: it is foreign to all. */
    private static final Map<String, String> STORED = Map.of(
            "/v1/collaboration/deliveries", "SELECT id FROM collaboration_delivery LIMIT 1",
            "/v1/collaboration/discrepancies", "SELECT id FROM collaboration_discrepancy LIMIT 1",
            "/v1/collaboration/reconciliation-runs", "SELECT id FROM collaboration_recon_run LIMIT 1",
            "/v1/manifest-amendments", "SELECT number FROM manifest_amendment LIMIT 1",
            "/v1/manifest-discrepancies", "SELECT id FROM manifest_discrepancy LIMIT 1",
            "/v1/messages", "SELECT id FROM collaboration_message LIMIT 1",
            "/v1/subscriptions/deliveries", "SELECT id FROM collaboration_push LIMIT 1");

    private final Installation window;

    private final Map<String, Map<String, Set<Map<String, String>>>> byRoot = new LinkedHashMap<>();

    Subjects(Installation window) {
        this.window = window;
    }

    /** Whether the path belongs to nobody in particular. */
    static boolean isEverybodys(String path) {
        return EVERYBODYS.contains(root(path));
    }

    /** Whether a path names a subject. */
    static boolean named(String path) {
        return path.contains("{");
    }

    private static String root(String path) {
        return path.replaceAll("/\\{.*$", "");
    }

    /** Asks for the lists behind a path as every caller. */
    void learn(String path, Map<String, Http> callers) throws IOException, InterruptedException, SQLException {
        String root = root(path);
        if (byRoot.containsKey(root)) {
            return;
        }
        Map<String, Set<Map<String, String>>> seen = new LinkedHashMap<>();
        byRoot.put(root, seen);
        for (Map.Entry<String, Http> caller : callers.entrySet()) {
            Set<Map<String, String>> own = new LinkedHashSet<>();
            for (String address : LISTS.getOrDefault(root, List.of(root))) {
                own.addAll(walk(caller.getValue(), address, root, path));
            }
            seen.put(caller.getKey(), own);
        }
        seen.put(NOBODY, stored(root, path));
    }

    private Set<Map<String, String>> stored(String root, String path) throws SQLException {
        String sql = STORED.get(root);
        Matcher parameter = PARAMETER.matcher(path);
        if (sql == null || !parameter.find()) {
            return Set.of();
        }
        try (Connection owner = window.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Set.of(Map.of(parameter.group(1), rows.getString(1))) : Set.of();
        }
    }

    /** Every page of a list. */
    private static Set<Map<String, String>> walk(Http caller, String address, String root, String path)
            throws IOException, InterruptedException {
        Set<Map<String, String>> rows = new LinkedHashSet<>();
        String after = "";
        do {
            Http.Reply list = caller.get("/api" + address + "?limit=200" + after);
            if (list.status() != 200) {
                return rows;
            }
            JsonNode answer = JSON.readTree(list.text());
            rows.addAll(rows(root, path, answer));
            String next = answer.path("next").asText("");
            after = next.isEmpty() || next.equals("null")
                    ? ""
                    : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!after.isEmpty());
        return rows;
    }

    private static Set<Map<String, String>> rows(String root, String path, JsonNode answer) {
        Set<Map<String, String>> rows = new LinkedHashSet<>();
        for (JsonNode item : answer.has("items") ? answer.path("items") : List.of(answer)) {
            Map<String, String> values = new LinkedHashMap<>();
            Matcher parameters = PARAMETER.matcher(path);
            while (parameters.find()) {
                String pointer = MEMBERS.getOrDefault(root + " " + parameters.group(), "/" + parameters.group(1));
                JsonNode value = item.at(pointer).isMissingNode() ? item.path("id") : item.at(pointer);
                values.put(parameters.group(1), value.asText("1"));
            }
            rows.add(values);
        }
        return rows;
    }

    /** One that the caller sees. */
    Optional<Map<String, String>> own(String path, String caller) {
        return seenBy(path, caller).stream().findFirst();
    }

    /** One that somebody else sees and the caller does not. */
    Optional<Map<String, String>> foreign(String path, String caller) {
        Set<Map<String, String>> own = seenBy(path, caller);
        return byRoot.getOrDefault(root(path), Map.of()).values().stream()
                .flatMap(Set::stream)
                .filter(each -> !own.contains(each))
                .findFirst();
    }

    private Set<Map<String, String>> seenBy(String path, String caller) {
        return byRoot.getOrDefault(root(path), Map.of()).getOrDefault(caller, Set.of());
    }

    /** One of the same shape that nobody has. */
    static Map<String, String> absent(Map<String, String> like) {
        Map<String, String> absent = new LinkedHashMap<>();
        like.forEach((name, value) -> absent.put(name, value.replaceAll("[0-9]", "9")));
        return absent;
    }

    /** The path with the subject in it. */
    static String filled(String path, Map<String, String> subject) {
        String filled = path;
        for (Map.Entry<String, String> value : subject.entrySet()) {
            filled = filled.replace(
                    "{" + value.getKey() + "}",
                    URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return filled.replaceAll("\\{\\w+}", "4611686018427387904");
    }
}
