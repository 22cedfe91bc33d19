package cn.singlewindow.web.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the two sides of a discrepancy state it.
 *
 * @param left empty where the side says nothing of it
 * @param differs whether both speak of it and say different things
 */
public record Evidence(String fact, String left, String right, boolean differs) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The facts of both sides, in the order of the left one; what only the right one knows follows. */
    static List<Evidence> of(String left, @Nullable String right) {
        JsonNode one = read(left);
        JsonNode other = right == null ? JSON.createObjectNode() : read(right);
        Set<String> facts = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(facts::add);
        other.fieldNames().forEachRemaining(facts::add);
        return facts.stream().map(fact -> of(fact, one, other)).toList();
    }

    private static Evidence of(String fact, JsonNode one, JsonNode other) {
        String left = text(one.path(fact));
        String right = text(other.path(fact));
        return new Evidence(fact, left, right, one.has(fact) && other.has(fact) && !left.equals(right));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
