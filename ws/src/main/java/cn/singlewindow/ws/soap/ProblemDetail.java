package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.shared.Rejected;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/** The detail of every fault, {@code problem} in the namespace of the service: all that was wrong, in the caller's language. */
record ProblemDetail(String kind, List<Told> violations) {

    ProblemDetail {
        violations = List.copyOf(violations);
    }

    /** A violation in words. */
    record Told(String code, String path, String value, String text, String cure) {}

    static ProblemDetail of(Rejected refused, Texts texts, Locale locale) {
        return new ProblemDetail(
                refused.kind().name(),
                refused.violations().stream()
                        .map(each -> new Told(
                                each.code(),
                                each.path(),
                                each.value(),
                                texts.text(locale, each),
                                texts.cure(locale, each)))
                        .toList());
    }

    /** The first violation in words. */
    String text() {
        return violations.get(0).text();
    }

    /** Appends it to the detail of a fault. */
    void appendTo(Element detail, String namespace) {
        Element problem = append(detail, namespace, "problem");
        problem.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", namespace);
        leaf(problem, "kind", kind);
        for (Told each : violations) {
            Element violation = append(problem, namespace, "violation");
            leaf(violation, "code", each.code());
            leaf(violation, "path", each.path());
            leaf(violation, "value", each.value());
            leaf(violation, "text", each.text());
            leaf(violation, "cure", each.cure());
        }
    }

    private static void leaf(Element parent, String name, String text) {
        append(parent, String.valueOf(parent.getNamespaceURI()), name).setTextContent(text);
    }

    private static Element append(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }
}
