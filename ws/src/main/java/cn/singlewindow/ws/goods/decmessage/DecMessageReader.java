package cn.singlewindow.ws.goods.decmessage;

import cn.singlewindow.goods.Section;
import cn.singlewindow.platform.message.FormBuilder;
import cn.singlewindow.platform.message.MessageProblem;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlCursor;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.goods.ReadForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code DecMessage} → form. Takes versions 3 and 4, with the format's own misspelt names, in any order of elements, and
 * both generations of codes as they are. Fields that the dictionary does not know are taken over too, so that the goods
 * module names them with its own; what has no place at all is noted with its path. The export swap of
 * {@code OriginCountry} and {@code DestinationCountry} is undone.
 */
public final class DecMessageReader {

    /** The namespace of the format; documents without any are read too. */
    public static final String NAMESPACE = "http://www.chinaport.gov.cn/dec";

    static final String ROOT = "DecMessage";
    static final String ORIGIN = "OriginCountry";
    static final String DESTINATION = "DestinationCountry";

    private static final Pattern VERSION = Pattern.compile("[34](\\.\\d{1,2}){0,2}");
    private static final Map<String, Section> BY_ELEMENT = new HashMap<>();
    private static final Map<String, Section> BY_WRAPPER = new HashMap<>();

    static {
        for (Section section : Section.values()) {
            BY_ELEMENT.put(section.element(), section);
            if (!section.wrapper().isEmpty()) {
                BY_WRAPPER.put(section.wrapper(), section);
            }
        }
        BY_ELEMENT.remove(Section.GOODS_LICENCE.element());
        BY_ELEMENT.remove(Section.GOODS_VEHICLE.element());
        BY_WRAPPER.remove(Section.GOODS_LICENCE.wrapper());
    }

    private final XmlCursor cursor;
    private final FormBuilder form = new FormBuilder();
    private final List<FormBuilder.Group> ofLine = new ArrayList<>();

    private DecMessageReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a document.
     *
     * @throws Rejected when it is no document, passes a bound, or is another one
     */
    public static ReadForm read(byte[] document) {
        return read(XmlGuard.open(document, XmlBounds.declaration()));
    }

    /** Reads a document from a cursor that stands before its root. */
    public static ReadForm read(XmlCursor cursor) {
        return new DecMessageReader(cursor).all();
    }

    private ReadForm all() {
        cursor.onStrayText(text -> form.unread(Violation.at(ROOT, text, MessageProblem.STRAY_TEXT)));
        cursor.root(ROOT);
        version();
        while (cursor.child()) {
            top();
        }
        ReadForm read = ReadForm.of(form);
        return new ReadForm(ExportSwap.of(read.form()), read.unread());
    }

    private void version() {
        Map<String, String> attributes = cursor.attributes();
        String version = attributes.getOrDefault("Version", "");
        if (!VERSION.matcher(version).matches()) {
            form.unread(Violation.at("@Version", version, MessageProblem.VERSION, version));
        }
        attributes.forEach((name, value) -> {
            if (!name.equals("Version")) {
                form.unread(Violation.at("@" + name, value, MessageProblem.UNKNOWN_ELEMENT));
            }
        });
    }

    private void top() {
        String name = cursor.name();
        Section wrapped = BY_WRAPPER.get(name);
        Section single = BY_ELEMENT.get(name);
        if (wrapped != null) {
            attributes(name);
            groups(wrapped, name);
        } else if (single != null && single.wrapper().isEmpty()) {
            group(single);
        } else {
            unknown(name);
        }
    }

    private void groups(Section section, String wrapper) {
        while (cursor.child()) {
            if (cursor.name().equals(section.element())) {
                group(section);
            } else {
                unknown(wrapper + "/" + cursor.name());
            }
        }
    }

    private FormBuilder.Group group(Section section) {
        FormBuilder.Group group = form.group(section);
        attributes(group.path());
        if (section == Section.LINE) {
            ofLine.clear();
        }
        while (cursor.child()) {
            member(section, group);
        }
        if (section == Section.LINE) {
            ofLine.forEach(inner -> inner.set(Section.LINE_NUMBER, group.text(Section.LINE_NUMBER)));
        }
        return group;
    }

    private void member(Section section, FormBuilder.Group group) {
        String name = cursor.name();
        if (section == Section.LINE && name.equals(Section.GOODS_LICENCE.wrapper())) {
            licences(group);
        } else if (section == Section.LINE && name.equals(Section.CONTROL.element())) {
            ofLine.add(group(Section.CONTROL));
        } else if (section == Section.GOODS_LICENCE && name.equals(Section.GOODS_VEHICLE.element())) {
            ofLine.add(group(Section.GOODS_VEHICLE));
        } else {
            field(group, name);
        }
    }

    private void licences(FormBuilder.Group line) {
        while (cursor.child()) {
            if (cursor.name().equals(Section.GOODS_LICENCE.element())) {
                ofLine.add(group(Section.GOODS_LICENCE));
            } else {
                unknown(line.path() + "/" + Section.GOODS_LICENCE.wrapper() + "/" + cursor.name());
            }
        }
    }

    private void field(FormBuilder.Group group, String name) {
        String path = group.path() + "/" + name;
        attributes(path);
        String value = cursor.text(
                inside -> form.unread(Violation.at(path + "/" + inside, "", MessageProblem.UNKNOWN_ELEMENT)));
        group.put(name, value.isBlank() ? "" : value);
    }

    private void unknown(String path) {
        form.unread(Violation.at(path, "", MessageProblem.UNKNOWN_ELEMENT));
        cursor.skip();
    }

    private void attributes(String path) {
        cursor.attributes()
                .forEach((name, value) ->
                        form.unread(Violation.at(path + "/@" + name, value, MessageProblem.UNKNOWN_ELEMENT)));
    }
}
