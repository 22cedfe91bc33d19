package cn.singlewindow.ws.rest;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.MessageProblem;
import cn.singlewindow.ws.goods.json.JsonText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small command in JSON, whose members are asked for by name. */
public record JsonBody(JsonNode node) {

    static JsonBody read(byte[] bytes) {
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
}
