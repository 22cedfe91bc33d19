package cn.singlewindow.platform.message;

import cn.singlewindow.platform.form.FormSection;
import cn.singlewindow.shared.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * XML of the contracts → form: an element for each section by {@link FormSection#json()}, with the fields by their own names; of
 * a list with an element {@code row} for each group. A list without a row is declared empty.
 */
public final class XmlFormReader {

    private final Map<String, FormSection> sections;
    private final FormBuilder form = new FormBuilder();

    private XmlFormReader(FormSection... sections) {
        this.sections = Arrays.stream(sections).collect(Collectors.toMap(FormSection::json, Function.identity()));
    }

    /** Reads a form that its schema has let through. */
    public static FormBuilder read(Element form, FormSection... sections) {
        XmlFormReader reader = new XmlFormReader(sections);
        children(form).forEach(reader::section);
        return reader.form;
    }

    private void section(Element element) {
        FormSection section = sections.get(element.getLocalName());
        if (section == null) {
            form.unread(Violation.at(element.getLocalName(), "", MessageProblem.JSON_UNKNOWN_MEMBER));
        } else if (section.repeats()) {
            form.named(section);
            children(element).forEach(row -> group(section, row));
        } else {
            group(section, element);
        }
    }

    private void group(FormSection section, Element element) {
        FormBuilder.Group group = form.group(section);
        children(element).forEach(field -> group.put(field.getLocalName(), field.getTextContent()));
    }

    private static List<Element> children(Element of) {
        NodeList all = of.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
