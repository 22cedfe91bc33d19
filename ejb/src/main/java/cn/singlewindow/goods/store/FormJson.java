package cn.singlewindow.goods.store;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.form.Fields;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as the JSON that is stored: every section as a list of objects, by the section's name. */
public final class FormJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FormJson() {}

    /** The same form gives the same text. */
    public static String write(DeclarationForm form) {
        StringWriter text = new StringWriter(8000);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<Section, List<Fields>> section : form.groups().entrySet()) {
                json.writeArrayFieldStart(section.getKey().name());
                for (Fields fields : section.getValue()) {
                    write(json, fields);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Fields fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> field : fields.values().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }

    /** Reads what {@link #write} wrote. */
    public static DeclarationForm read(String text) {
        Map<Section, List<Fields>> groups = new EnumMap<>(Section.class);
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Section section = Section.valueOf(json.currentName());
                json.nextToken();
                groups.put(section, groups(json));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return new DeclarationForm(groups);
    }

    private static List<Fields> groups(JsonParser json) throws IOException {
        List<Fields> groups = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> values = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                values.put(name, json.getText());
            }
            groups.add(new Fields(values));
        }
        return groups;
    }
}
