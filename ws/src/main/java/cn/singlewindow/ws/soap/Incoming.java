package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.platform.xml.XmlText;
import cn.singlewindow.shared.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A request as it came: the envelope's bytes, measured, and what follows it in the same package (MTOM), not read yet.
 *
 * @param raw as signed and logged
 * @param contentId of what follows; empty if nothing does
 */
@SuppressWarnings("ArrayRecordComponent") // large bytes that are never compared by value
record Incoming(SoapVersion version, byte[] raw, XmlText text, String contentId, InputStream content) {

    /** Reads a request. @throws Rejected FORMAT, TOO_SLOW, and what the XML guard says @throws IOException when the sender went away */
    static Incoming read(HttpServletRequest http) throws IOException {
        if (http.getHeader("Content-Encoding") != null) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        MediaType type = MediaType.of(http.getContentType());
        if (type.is("multipart/related")) {
            return packed(http, type);
        }
        SoapVersion version = version(type.name());
        byte[] raw = new InTime(http.getInputStream())
                .readNBytes(XmlBounds.envelope().bytes() + 1);
        XmlText text = XmlGuard.check(raw, XmlBounds.envelope());
        return new Incoming(version, raw, text, "", InputStream.nullInputStream());
    }

    private static Incoming packed(HttpServletRequest http, MediaType type) throws IOException {
        if (!type.parameter("type").equals("application/xop+xml")) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        Parts parts = new Parts(new InTime(http.getInputStream()), type.parameter("boundary"));
        MediaType root = MediaType.of(parts.next().getOrDefault("content-type", ""));
        if (!root.is("application/xop+xml")) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        SoapVersion version = version(root.parameter("type"));
        byte[] raw = parts.content().readNBytes(XmlBounds.envelope().bytes() + 1);
        XmlText text = XmlGuard.check(raw, XmlBounds.envelope());
        String contentId = parts.next().getOrDefault("content-id", "");
        return new Incoming(version, raw, text, contentId, parts.content());
    }

    private static SoapVersion version(String type) {
        return SoapVersion.of(type.toLowerCase(Locale.ROOT)).orElseThrow(() -> Rejected.because(SoapProblem.FORMAT));
    }
}
