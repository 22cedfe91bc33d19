package cn.singlewindow.platform.audit.verify;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** JSON objects whose values are all texts: written with sorted names and no spaces, so that equal content is equal text. */
public final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** The object as text. */
    public static String write(SortedMap<String, String> object) {
        StringBuilder out = new StringBuilder("{");
        for (Map.Entry<String, String> entry : object.entrySet()) {
            out.append(out.length() == 1 ? "" : ",");
            quote(out, entry.getKey());
            out.append(':');
            quote(out, entry.getValue());
        }
        return out.append('}').toString();
    }

    /** Reads what {@link #write} wrote. @throws IllegalArgumentException if it is anything else */
    public static SortedMap<String, String> read(String text) {
        return new FlatJson(text).object();
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private SortedMap<String, String> object() {
        SortedMap<String, String> object = new TreeMap<>();
        expect('{');
        while (peek() != '}') {
            if (!object.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            object.put(name, string());
        }
        expect('}');
        if (at != text.length()) {
            throw bad();
        }
        return object;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            value.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return value.toString();
    }

    private char escaped() {
        char c = next();
        if (c != 'u') {
            return c;
        }
        if (at + 4 > text.length()) {
            throw bad();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private char peek() {
        if (at >= text.length()) {
            throw bad();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw bad();
        }
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("not a flat JSON object, at character " + at);
    }
}
