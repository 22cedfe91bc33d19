package cn.singlewindow.platform.message;

import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON → form: {@code {"header":{…},"lines":[{…}],…}}, sections by {@link FormSection#json()}, fields by the field's own
 * names. Values are strings, or numbers whose literal text is kept digit by digit.
 */
public final class JsonFormReader {

    private final JsonParser parser;
    private final Map<String, FormSection> sections = new HashMap<>();
    private final FormBuilder form = new FormBuilder();
    private int members;

    private JsonFormReader(JsonParser parser, FormSection... sections) {
        this.parser = parser;
        for (FormSection section : sections) {
            this.sections.put(section.json(), section);
        }
    }

    /**
     * Reads a document.
     *
     * @param sections the members that it may have
     * @throws Rejected when it is not JSON, passes a bound, names a member twice, or is no object
     */
    public static FormBuilder read(byte[] document, FormSection... sections) {
        try (JsonParser parser = JsonText.open(document)) {
            return new JsonFormReader(parser, sections).all();
        } catch (JsonProcessingException e) {
            throw JsonText.problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormBuilder all() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed(MessageProblem.JSON_MALFORMED);
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = member(seen);
            parser.nextToken();
            section(name);
        }
        if (parser.nextToken() != null) {
            throw malformed(MessageProblem.JSON_MALFORMED);
        }
        return form;
    }

    private void section(String name) throws IOException {
        FormSection section = sections.get(name);
        if (section == null) {
            form.unread(Violation.at(name, "", MessageProblem.JSON_UNKNOWN_MEMBER));
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_ARRAY && section.repeats()) {
            form.named(section);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                group(section, name);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            group(section, name);
        }
    }

    private void group(FormSection section, String name) throws IOException {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object) {
            form.unread(Violation.at(name, "", MessageProblem.JSON_KIND, section.repeats() ? "[{…}]" : "{…}"));
            parser.skipChildren();
            return;
        }
        FormBuilder.Group group = form.group(section);
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = member(seen);
            parser.nextToken();
            value(group, field);
        }
    }

    private void value(FormBuilder.Group group, String field) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> group.put(field, parser.getText());
            case VALUE_NULL -> {}
            default -> {
                String value = parser.currentToken().isScalarValue() ? parser.getText() : "";
                form.unread(Violation.at(group.path() + "/" + field, value, MessageProblem.JSON_KIND, "\"…\""));
                parser.skipChildren();
            }
        }
    }

    private String member(Set<String> seen) throws IOException {
        if (++members > JsonBounds.MEMBERS) {
            throw Rejected.because(MessageProblem.JSON_TOO_LARGE, "members", Integer.toString(JsonBounds.MEMBERS));
        }
        String name = parser.currentName();
        if (!seen.add(name)) {
            throw malformed(MessageProblem.JSON_DUPLICATE);
        }
        return name;
    }

    private Rejected malformed(MessageProblem problem) {
        String line = Integer.toString(parser.currentLocation().getLineNr());
        String column = Integer.toString(parser.currentLocation().getColumnNr());
        return new Rejected(List.of(Violation.of(problem, line, column)));
    }
}
