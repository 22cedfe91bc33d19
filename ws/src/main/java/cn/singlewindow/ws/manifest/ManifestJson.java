package cn.singlewindow.ws.manifest;

import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.MessageProblem;
import cn.singlewindow.ws.goods.json.JsonText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON and form: {@code {"manifest":{…},"bills":[{…}],"items":[{…}],"containers":[{…}]}}, fields by the names of
 * {@code manifest_fields.csv}; values are strings or numbers.
 */
public final class ManifestJson {

    private final List<Violation> unread = new ArrayList<>();

    private ManifestJson() {}

    /** Reads it. @throws Rejected when it is no JSON object or passes a bound */
    public static ReadManifest read(byte[] document) {
        JsonNode node = JsonText.tree(document);
        if (!node.isObject()) {
            throw Rejected.because(MessageProblem.JSON_MALFORMED, "1", "1");
        }
        return read(node);
    }

    /** Reads a part of a document. */
    public static ReadManifest read(JsonNode node) {
        ManifestJson reader = new ManifestJson();
        Map<ManifestSection, List<Fields>> groups = new EnumMap<>(ManifestSection.class);
        node.fields().forEachRemaining(member -> reader.member(member.getKey(), member.getValue(), groups));
        ManifestForm form = new ManifestForm(groups);
        return new ReadManifest(form, form.header().text("messageId"), reader.unread);
    }

    private void member(String name, JsonNode value, Map<ManifestSection, List<Fields>> groups) {
        for (ManifestSection section : ManifestSection.values()) {
            if (section.json().equals(name)) {
                groups.put(section, groups(section, name, value));
                return;
            }
        }
        unread.add(Violation.at(name, "", MessageProblem.JSON_UNKNOWN_MEMBER));
    }

    private List<Fields> groups(ManifestSection section, String name, JsonNode value) {
        List<Fields> groups = new ArrayList<>();
        if (value.isArray() && section.repeats()) {
            for (JsonNode each : value) {
                group(section, name, each, groups);
            }
        } else if (!value.isNull()) {
            group(section, name, value, groups);
        }
        return groups;
    }

    private void group(ManifestSection section, String name, JsonNode value, List<Fields> groups) {
        if (!value.isObject()) {
            unread.add(Violation.at(name, "", MessageProblem.JSON_KIND, section.repeats() ? "[{…}]" : "{…}"));
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String path = section.path(groups.size() + 1);
        value.fields().forEachRemaining(field -> {
            JsonNode one = field.getValue();
            if (one.isTextual() || one.isNumber()) {
                fields.put(field.getKey(), one.isNumber() ? one.decimalValue().toPlainString() : one.asText());
            } else if (!one.isNull()) {
                unread.add(Violation.at(path + "/" + field.getKey(), "", MessageProblem.JSON_KIND, "\"…\""));
            }
        });
        groups.add(new Fields(fields));
    }

    /** A form as JSON members. */
    public static Map<String, Object> members(ManifestForm form) {
        Map<String, Object> members = new LinkedHashMap<>();
        form.groups().forEach((section, groups) -> {
            if (section.repeats()) {
                members.put(section.json(), groups);
            } else if (!groups.isEmpty()) {
                members.put(section.json(), groups.get(0));
            }
        });
        return members;
    }
}
