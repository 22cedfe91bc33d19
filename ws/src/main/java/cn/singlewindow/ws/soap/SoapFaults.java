package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.xml.XmlWriter;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.ws.rest.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Faults that are told before a service is reached, with the same detail as those of the services; not signed. */
@ApplicationScoped
class SoapFaults {

    @Inject
    Texts texts;

    /** Answers with a fault. @param namespace of the service */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            SoapVersion version,
            String namespace,
            Rejected refused)
            throws IOException {
        Locale locale = locale(request);
        XmlWriter out = new XmlWriter(StandardCharsets.UTF_8);
        out.startIn("Envelope", version.namespace())
                .attribute("xmlns:soap", version.namespace())
                .start("Body")
                .start("Fault");
        String text = texts.text(locale, refused.violations().get(0));
        if (version == SoapVersion.SOAP12) {
            out.start("Code").leaf("Value", "soap:Sender").end();
            out.start("Reason").start("Text").attribute("xml:lang", locale.toLanguageTag());
            out.text(text).end().end().start("Detail");
        } else {
            out.startIn("faultcode", "").text("soap:Client").end();
            out.startIn("faultstring", "").text(text).end().startIn("detail", "");
        }
        detail(out, namespace, refused, locale);
        out.end().end().end().end();
        response.setStatus(version.refused());
        response.setContentType(version.type() + ";charset=UTF-8");
        response.getOutputStream().write(out.bytes());
    }

    /** The language of the caller. */
    static Locale locale(HttpServletRequest request) {
        String language = request.getHeader("Accept-Language");
        return Languages.of(language == null ? "" : language);
    }

    private void detail(XmlWriter out, String namespace, Rejected refused, Locale locale) {
        out.startIn("problem", namespace).leaf("kind", refused.kind().name());
        for (Violation violation : refused.violations()) {
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
