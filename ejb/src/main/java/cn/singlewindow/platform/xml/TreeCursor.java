package cn.singlewindow.platform.xml;

import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A cursor over a tree that was measured and parsed before. */
final class TreeCursor extends XmlCursor {

    private final Element root;
    private @Nullable Node here;
    private boolean leaving;

    TreeCursor(Element root) {
        this.root = root;
    }

    @Override
    Token advance() {
        if (here == null) {
            here = root;
            return Token.START;
        }
        Node next = leaving || !(here instanceof Element) ? here.getNextSibling() : here.getFirstChild();
        if (leaving && here == root) {
            return Token.FINISHED;
        }
        return arrive(here, next);
    }

    private Token arrive(Node from, @Nullable Node next) {
        Node node = next;
        while (node != null && !(node instanceof Element) && !isText(node)) {
            node = node.getNextSibling();
        }
        if (node == null) {
            here = leaving || !(from instanceof Element) ? from.getParentNode() : from;
            leaving = true;
            return Token.END;
        }
        here = node;
        leaving = !(node instanceof Element);
        return node instanceof Element ? Token.START : Token.TEXT;
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    @Override
    String characters() {
        return here == null ? "" : orEmpty(here.getNodeValue());
    }

    @Override
    public String name() {
        return here == null ? "" : local(here);
    }

    @Override
    public String namespace() {
        return here == null ? "" : orEmpty(here.getNamespaceURI());
    }

    @Override
    public Map<String, String> attributes() {
        Map<String, String> attributes = noAttributes();
        NamedNodeMap all = here == null ? root.getAttributes() : here.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Attr attribute && isOwn(attribute)) {
                attributes.put(local(attribute), attribute.getValue());
            }
        }
        return attributes;
    }

    private static boolean isOwn(Attr attribute) {
        String uri = orEmpty(attribute.getNamespaceURI());
        return !uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                && !uri.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)
                && !uri.startsWith("http://docs.oasis-open.org/wss/");
    }

    private static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
