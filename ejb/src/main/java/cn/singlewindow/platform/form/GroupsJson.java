package cn.singlewindow.platform.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups of one part of a form as the JSON that is stored: a list of objects. */
public final class GroupsJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private GroupsJson() {}

    /** The same groups give the same text. */
    public static String write(List<Fields> groups) {
        StringWriter text = new StringWriter(256 * groups.size() + 16);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartArray();
            for (Fields fields : groups) {
                json.writeStartObject();
                for (Map.Entry<String, String> field : fields.values().entrySet()) {
                    json.writeStringField(field.getKey(), field.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Fields> read(String text) {
        List<Fields> groups = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> values = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    values.put(name, json.getText());
                }
                groups.add(new Fields(values));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return groups;
    }
}
