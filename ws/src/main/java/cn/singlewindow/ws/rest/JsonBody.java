package cn.singlewindow.ws.rest;

import cn.singlewindow.platform.message.JsonText;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A small command in JSON, whose members are asked for by name. */
public record JsonBody(JsonNode node) {

    /** Reads it. @throws Rejected when it is no object */
    public static JsonBody read(byte[] bytes) {
        JsonNode node = JsonText.tree(bytes);
        if (!node.isObject()) {
            throw Rejected.because(MessageProblem.JSON_MALFORMED, "1", "1");
        }
        return new JsonBody(node);
    }

    /** A text; empty when it is not there. @throws Rejected when it is something else */
    public String text(String name) {
        JsonNode member = node.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return "";
        }
        if (!member.isTextual() && !member.isNumber()) {
            throw new Rejected(List.of(Violation.at(name, "", MessageProblem.JSON_KIND, "\"…\"")));
        }
        return member.asText();
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text(name))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A list of ids; empty when it is not there. */
    public List<Long> ids(String name) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            if (!each.canConvertToLong() || !each.isIntegralNumber()) {
                throw new Rejected(List.of(Violation.at(name, "", MessageProblem.JSON_KIND, "[1, 2]")));
            }
            ids.add(each.longValue());
        }
        return ids;
    }

    /** The text as a value of its own kind. @param read refuses by an empty answer or an IllegalArgumentException */
    public <T> Optional<T> value(String name, Function<String, T> read) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw Answers.bad(name, text);
        }
    }

    /** A value that must be there. */
    public <T> T needed(String name, Function<String, T> read) {
        return value(name, read).orElseThrow(() -> Answers.bad(name, ""));
    }

    /** A list of values; empty when it is not there. */
    public <T> List<T> values(String name, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        for (JsonNode each : list(name)) {
            String text = each.isTextual() ? each.asText() : "";
            try {
                values.add(read.apply(text));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw Answers.bad(name, text);
            }
        }
        return values;
    }

    /** A list of objects; empty when it is not there. */
    public List<JsonBody> objects(String name) {
        List<JsonBody> objects = new ArrayList<>();
        for (JsonNode each : list(name)) {
            objects.add(new JsonBody(each));
        }
        return objects;
    }

    /** Yes or no; no when it is not there. */
    public boolean flag(String name) {
        JsonNode member = node.path(name);
        if (!member.isMissingNode() && !member.isBoolean()) {
            throw new Rejected(List.of(Violation.at(name, "", MessageProblem.JSON_KIND, "true, false")));
        }
        return member.asBoolean();
    }

    private Iterable<JsonNode> list(String name) {
        JsonNode member = node.path(name);
        if (!member.isMissingNode() && !member.isNull() && !member.isArray()) {
            throw new Rejected(List.of(Violation.at(name, "", MessageProblem.JSON_KIND, "[…]")));
        }
        return member;
    }
}
