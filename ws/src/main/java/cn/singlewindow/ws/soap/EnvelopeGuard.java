package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.platform.xml.XmlWriter;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.rest.Languages;
import cn.singlewindow.ws.rest.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands in front of CXF (CVE-2026-108039): an envelope is measured by the XML guard before any parser sees it, and what
 * CXF gets is UTF-8 without a prolog. Refusals are faults with the same detail as those of the services.
 */
@WebFilter("/services/*")
public class EnvelopeGuard implements Filter {

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final int FAULT11 = 500;
    private static final int FAULT12 = 400;

    @Inject
    Texts texts;

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!http.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        byte[] envelope;
        try {
            envelope = measured(http);
        } catch (Rejected refused) {
            refusals.record(Optional.empty(), "soap", "envelope", "", refused);
            fault(http, (HttpServletResponse) response, refused);
            return;
        } catch (UncheckedIOException gone) {
            ((HttpServletResponse) response).setStatus(FAULT12);
            return;
        }
        chain.doFilter(new GuardedRequest(http, envelope, plainType(http)), response);
    }

    private static byte[] measured(HttpServletRequest http) throws IOException {
        String type = plainType(http);
        boolean packed = http.getHeader("Content-Encoding") != null;
        if (packed || !(type.equals("text/xml") || type.equals("application/soap+xml"))) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        return XmlGuard.read(http.getInputStream(), XmlBounds.envelope()).text().getBytes(StandardCharsets.UTF_8);
    }

    private static String plainType(HttpServletRequest http) {
        String type = http.getContentType() == null ? "" : http.getContentType();
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    private void fault(HttpServletRequest http, HttpServletResponse response, Rejected refused) throws IOException {
        boolean twelve = plainType(http).equals("application/soap+xml");
        String language = http.getHeader("Accept-Language");
        Locale locale = Languages.of(language == null ? "" : language);
        XmlWriter out = new XmlWriter(StandardCharsets.UTF_8);
        out.startIn("Envelope", twelve ? SOAP12 : SOAP11)
                .attribute("xmlns:soap", twelve ? SOAP12 : SOAP11)
                .start("Body")
                .start("Fault");
        if (twelve) {
            twelve(out, refused, locale);
        } else {
            eleven(out, refused, locale);
        }
        out.end().end().end();
        response.setStatus(twelve ? FAULT12 : FAULT11);
        response.setContentType((twelve ? "application/soap+xml" : "text/xml") + ";charset=UTF-8");
        response.getOutputStream().write(out.bytes());
    }

    private void eleven(XmlWriter out, Rejected refused, Locale locale) {
        out.startIn("faultcode", "").text("soap:Client").end();
        out.startIn("faultstring", "")
                .text(texts.text(locale, refused.violations().get(0)))
                .end();
        out.startIn("detail", "");
        detail(out, refused, locale);
        out.end();
    }

    private void twelve(XmlWriter out, Rejected refused, Locale locale) {
        out.start("Code").leaf("Value", "soap:Sender").end();
        out.start("Reason")
                .start("Text")
                .attribute("xml:lang", locale.toLanguageTag())
                .text(texts.text(locale, refused.violations().get(0)))
                .end()
                .end();
        out.start("Detail");
        detail(out, refused, locale);
        out.end();
    }

    private void detail(XmlWriter out, Rejected refused, Locale locale) {
        out.startIn("problem", "urn:singlewindow:goods:v1")
                .leaf("kind", refused.kind().name());
        List<Violation> violations = refused.violations();
        for (Violation violation : violations) {
            out.start("violation")
                    .leaf("code", violation.code())
                    .leaf("path", violation.path())
                    .leaf("value", violation.value())
                    .leaf("text", texts.text(locale, violation))
                    .leaf("cure", texts.cure(locale, violation))
                    .end();
        }
        out.end();
    }
}
