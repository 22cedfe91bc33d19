package cn.singlewindow.ws.soap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Element;

/**
 * The content of a file beside or inside an envelope. What is signed of it is its size and SHA-256 in the body, and the
 * {@code xop:Include} as it stands on the wire; the service compares the content with them while it streams by. Only the element
 * {@code content} of the call itself may refer to it: an include anywhere else is refused by the schema.
 *
 * @param content to be read once
 */
record Attached(InputStream content) {

    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";
    private static final String OPERATION = "sendFile";
    private static final String ELEMENT = "content";
    private static final String OUR_ID = "content@singlewindow";

    /** What belongs to a verified call. @throws cn.singlewindow.shared.Rejected FORMAT when it refers to something else */
    static Attached of(Element payload, Incoming incoming) {
        Optional<Element> element = element(payload);
        if (element.isEmpty()) {
            return new Attached(InputStream.nullInputStream());
        }
        Optional<Element> include = Envelope.children(element.get()).stream()
                .filter(each -> Envelope.is(each, XOP, "Include"))
                .findFirst();
        if (include.isEmpty()) {
            return new Attached(inline(element.get().getTextContent()));
        }
        String id =
                URLDecoder.decode(include.get().getAttribute("href").replaceFirst("^cid:", ""), StandardCharsets.UTF_8);
        Envelope.unless(!id.isEmpty() && incoming.contentId().equals("<" + id + ">"), SoapProblem.FORMAT);
        return new Attached(incoming.content());
    }

    private static InputStream inline(String base64) {
        try {
            return new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException bad) {
            throw cn.singlewindow.shared.Rejected.because(SoapProblem.FORMAT);
        }
    }

    /** Takes the element out of a call, as the content goes to the service by itself. */
    static void takeOut(Element payload) {
        element(payload).ifPresent(payload::removeChild);
    }

    /** Says in an answer that content goes with it. */
    static void announce(Element answer) {
        String namespace = answer.getNamespaceURI();
        String prefix = answer.getPrefix() == null ? "" : answer.getPrefix() + ":";
        Element element = answer.getOwnerDocument().createElementNS(namespace, prefix + ELEMENT);
        Element include = answer.getOwnerDocument().createElementNS(XOP, "xop:Include");
        include.setAttributeNS(NAMESPACES, "xmlns:xop", XOP);
        include.setAttribute("href", "cid:" + OUR_ID);
        element.appendChild(include);
        answer.appendChild(element);
    }

    /** Sends a signed answer and its content. */
    static void send(HttpServletResponse response, SoapVersion version, byte[] signed, SignedCall.Content content)
            throws IOException {
        String boundary = "part-" + UUID.randomUUID();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("multipart/related; type=\"application/xop+xml\"; start=\"<root@singlewindow>\";"
                + " start-info=\"" + version.type() + "\"; boundary=\"" + boundary + "\"");
        OutputStream out = response.getOutputStream();
        text(
                out,
                "--" + boundary + "\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"" + version.type()
                        + "\"\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <root@singlewindow>\r\n\r\n");
        out.write(signed);
        text(
                out,
                "\r\n--" + boundary + "\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Transfer-Encoding: binary\r\nContent-ID: <" + OUR_ID + ">\r\n\r\n");
        content.writeTo(out);
        text(out, "\r\n--" + boundary + "--\r\n");
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Element> element(Element payload) {
        if (!OPERATION.equals(payload.getLocalName())) {
            return Optional.empty();
        }
        return Envelope.children(payload).stream()
                .filter(each -> ELEMENT.equals(each.getLocalName())
                        && payload.getNamespaceURI().equals(each.getNamespaceURI()))
                .findFirst();
    }
}
