package cn.singlewindow.platform.xml;

import java.io.StringWriter;
import java.nio.charset.Charset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document; what XML cannot hold (control characters) is left out. */
public final class XmlWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private final Charset charset;

    /** Begins a document with its declaration. */
    public XmlWriter(Charset charset) {
        this.charset = charset;
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument(charset.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins the root, whose namespace is that of everything in it. */
    public XmlWriter root(String name, String namespace) {
        return write(() -> {
            out.writeStartElement(name);
            if (!namespace.isEmpty()) {
                out.writeDefaultNamespace(namespace);
            }
        });
    }

    /** Begins an element in another namespace, which is that of everything in it; empty for none. */
    public XmlWriter startIn(String name, String namespace) {
        return write(() -> {
            out.writeStartElement(name);
            out.writeDefaultNamespace(namespace);
        });
    }

    /** Begins an element. */
    public XmlWriter start(String name) {
        return write(() -> out.writeStartElement(name));
    }

    /** Adds an attribute to the element just begun. */
    public XmlWriter attribute(String name, String value) {
        return write(() -> out.writeAttribute(name, clean(value)));
    }

    /** Ends the element begun last. */
    public XmlWriter end() {
        return write(out::writeEndElement);
    }

    /** Adds text. */
    public XmlWriter text(String value) {
        return write(() -> out.writeCharacters(clean(value)));
    }

    /** An element with text. */
    public XmlWriter leaf(String name, String value) {
        return start(name).text(value).end();
    }

    /** The document so far, ended. */
    public byte[] bytes() {
        write(() -> {
            out.writeEndDocument();
            out.flush();
        });
        return text.toString().getBytes(charset);
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String clean(String value) {
        return value.codePoints().allMatch(XmlWriter::allowed)
                ? value
                : value.codePoints()
                        .filter(XmlWriter::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
