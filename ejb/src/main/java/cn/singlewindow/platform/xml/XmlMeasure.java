package cn.singlewindow.platform.xml;

import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures the markup of a text in one pass and refuses at the first bound that is passed, and at anything that could
 * make a parser fetch or expand something. It does not check well-formedness further than it must to measure; the
 * parser does that on what is left, which is bounded.
 */
final class XmlMeasure {

    private static final List<String> PREDEFINED = List.of("lt", "gt", "amp", "apos", "quot");

    private final String text;
    private final XmlBounds bounds;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private int at;
    private int elements;
    private int attributes;
    private int namespaces;
    private int run;
    private int ampersand = -1;

    XmlMeasure(String text, XmlBounds bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** Measures all of it. */
    void all() {
        while (at < text.length()) {
            int markup = text.indexOf('<', at);
            int end = markup < 0 ? text.length() : markup;
            characters(end);
            if (markup >= 0) {
                markup();
            }
        }
        if (elements == 0) {
            throw text.isBlank() ? Rejected.because(XmlProblem.EMPTY) : malformed();
        }
        if (!open.isEmpty()) {
            throw malformed();
        }
    }

    private void characters(int end) {
        run += end - at;
        if (run > bounds.textLength()) {
            throw refused(XmlProblem.TEXT_TOO_LONG, bounds.textLength());
        }
        references(at, end);
        at = end;
    }

    private void references(int from, int to) {
        for (int amp = ampersand(from); amp < to; amp = ampersand(amp + 1)) {
            int end = semicolon(amp, Math.min(to, amp + bounds.nameLength()));
            if (end < 0) {
                at = amp;
                throw malformed();
            }
            if (text.charAt(amp + 1) != '#' && !predefined(amp + 1, end)) {
                at = amp;
                throw refused(XmlProblem.ENTITY, text.substring(amp + 1, end));
            }
        }
    }

    private int semicolon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private boolean predefined(int from, int to) {
        for (String name : PREDEFINED) {
            if (name.length() == to - from && text.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** Looked for only when the last one found was passed, so that all searches together read the text once. */
    private int ampersand(int from) {
        if (ampersand < from) {
            int next = text.indexOf('&', from);
            ampersand = next < 0 ? Integer.MAX_VALUE : next;
        }
        return ampersand;
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            characterData();
        } else if (text.startsWith("<!", at)) {
            throw refused(XmlProblem.DOCTYPE);
        } else if (text.startsWith("<?", at)) {
            throw refused(XmlProblem.PROCESSING_INSTRUCTION);
        } else if (text.startsWith("</", at)) {
            endTag();
        } else {
            startTag();
        }
    }

    private void characterData() {
        int end = after("]]>", at + 9);
        run += end - at;
        if (run > bounds.textLength()) {
            throw refused(XmlProblem.TEXT_TOO_LONG, bounds.textLength());
        }
        at = end;
    }

    private void endTag() {
        run = 0;
        if (open.isEmpty()) {
            throw malformed();
        }
        open.pop();
        at = after(">", at + 2);
    }

    private void startTag() {
        run = 0;
        if (++elements > bounds.elements()) {
            throw refused(XmlProblem.TOO_MANY_ELEMENTS, bounds.elements());
        }
        int start = at;
        at++;
        open.push(name());
        if (open.size() > bounds.depth()) {
            at = start;
            throw refused(XmlProblem.TOO_DEEP, bounds.depth());
        }
        attributesOfElement();
    }

    private void attributesOfElement() {
        List<String> local = new ArrayList<>();
        for (skipSpace(); at < text.length(); skipSpace()) {
            char c = text.charAt(at);
            if (c == '>') {
                at++;
                return;
            }
            if (c == '/') {
                at++;
                open.pop();
                at = after(">", at);
                return;
            }
            local.add(attribute());
            if (local.size() > bounds.attributesOfElement()) {
                throw refused(XmlProblem.TOO_MANY_ATTRIBUTES_OF_ELEMENT, bounds.attributesOfElement());
            }
        }
        throw malformed();
    }

    private String attribute() {
        if (++attributes > bounds.attributes()) {
            throw refused(XmlProblem.TOO_MANY_ATTRIBUTES, bounds.attributes());
        }
        String name = name();
        skipSpace();
        expect('=');
        skipSpace();
        String value = value();
        if (name.equals("xmlns") || name.startsWith("xmlns:")) {
            namespace(value);
        }
        return name;
    }

    private void namespace(String uri) {
        if (++namespaces > bounds.namespaces()) {
            throw refused(XmlProblem.TOO_MANY_NAMESPACES, bounds.namespaces());
        }
        if (uri.contains("XInclude")) {
            throw refused(XmlProblem.INCLUSION);
        }
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            throw malformed();
        }
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw malformed();
        }
        if (end - at - 1 > bounds.valueLength()) {
            throw refused(XmlProblem.VALUE_TOO_LONG, bounds.valueLength());
        }
        references(at + 1, end);
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            if (++at - start > bounds.nameLength()) {
                throw refused(XmlProblem.NAME_TOO_LONG, bounds.nameLength());
            }
        }
        if (at == start) {
            throw malformed();
        }
        String name = text.substring(start, at);
        if (names.add(name) && names.size() > bounds.names()) {
            throw refused(XmlProblem.TOO_MANY_NAMES, bounds.names());
        }
        return name;
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '=' && c != '<' && c != '"' && c != '\'' && c != '&';
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw malformed();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw malformed();
        }
        return found + end.length();
    }

    private Rejected malformed() {
        return refused(XmlProblem.NOT_WELL_FORMED);
    }

    private Rejected refused(XmlProblem problem, int bound) {
        return refused(problem, Integer.toString(bound));
    }

    private Rejected refused(XmlProblem problem, String... more) {
        int here = Math.min(at, text.length());
        int line = (int) text.substring(0, here).chars().filter(c -> c == '\n').count() + 1;
        int column = here - text.lastIndexOf('\n', Math.max(0, here - 1));
        List<String> arguments =
                new ArrayList<>(List.of(Integer.toString(line), Integer.toString(Math.max(1, column))));
        arguments.addAll(List.of(more));
        return new Rejected(List.of(new Violation(problem, path(), "", arguments)));
    }

    private String path() {
        List<String> outermost = new ArrayList<>();
        open.descendingIterator().forEachRemaining(outermost::add);
        String path = String.join("/", outermost.subList(0, Math.min(outermost.size(), 12)));
        return path.length() <= 300 ? path : path.substring(0, 300) + "…";
    }
}
