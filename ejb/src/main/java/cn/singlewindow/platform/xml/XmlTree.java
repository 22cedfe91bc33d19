package cn.singlewindow.platform.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Trees of texts that were measured; the parser is the JDK's, with everything off that could follow something. */
public final class XmlTree {

    private static final String NAMESPACES = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
    private static final ThreadLocal<DocumentBuilder> BUILDER = ThreadLocal.withInitial(XmlTree::builder);

    private XmlTree() {}

    /** The tree of a measured text. @throws cn.singlewindow.shared.Rejected when it is not well-formed */
    public static Document parse(XmlText text) {
        return parse(new InputSource(new StringReader(text.text())));
    }

    /** The tree of a text that the window wrote itself. */
    public static Document ofOwn(String text) {
        return parse(new InputSource(new StringReader(text)));
    }

    /** An empty tree. */
    public static Document empty() {
        return BUILDER.get().newDocument();
    }

    private static Document parse(InputSource source) {
        try {
            return BUILDER.get().parse(source);
        } catch (SAXParseException bad) {
            throw XmlCursor.notWellFormed(Math.max(1, bad.getLineNumber()), Math.max(1, bad.getColumnNumber()));
        } catch (SAXException bad) {
            throw XmlCursor.notWellFormed(1, 1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the namespaces that an element inherits onto itself, so that it can be taken out of its tree. */
    public static void declareInherited(Element element) {
        Map<String, String> inherited = new LinkedHashMap<>();
        for (Node up = element.getParentNode(); up instanceof Element parent; up = parent.getParentNode()) {
            NamedNodeMap all = parent.getAttributes();
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Attr each && NAMESPACES.equals(each.getNamespaceURI())) {
                    inherited.putIfAbsent(each.getName(), each.getValue());
                }
            }
        }
        inherited.forEach((name, uri) -> {
            if (!element.hasAttribute(name)) {
                element.setAttributeNS(NAMESPACES, name, uri);
            }
        });
    }

    /** An element as text, with exactly what the tree has. */
    public static String write(Element element) {
        StringBuilder out = new StringBuilder(4096);
        element(element, out);
        return out.toString();
    }

    private static void element(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node each = all.item(i);
            out.append(' ').append(each.getNodeName()).append("=\"");
            escape(each.getNodeValue(), true, out);
            out.append('"');
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, out);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                escape(child.getNodeValue(), false, out);
            }
        }
        out.append("</").append(element.getNodeName()).append('>');
    }

    private static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                default -> out.append(c);
            }
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException told) throws SAXException {
            throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXException {
            throw told;
        }
    }
}
