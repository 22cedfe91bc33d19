package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.texts.Texts;
import cn.singlewindow.platform.xml.XmlWriter;
import cn.singlewindow.shared.Rejected;
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
        ProblemDetail told = ProblemDetail.of(refused, texts, locale);
        if (version == SoapVersion.SOAP12) {
            out.start("Code").leaf("Value", "soap:Sender").end();
            out.start("Reason").start("Text").attribute("xml:lang", locale.toLanguageTag());
            out.text(told.text()).end().end().start("Detail");
        } else {
            out.startIn("faultcode", "").text("soap:Client").end();
            out.startIn("faultstring", "").text(told.text()).end().startIn("detail", "");
        }
        detail(out, namespace, told);
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

    private static void detail(XmlWriter out, String namespace, ProblemDetail told) {
        out.startIn("problem", namespace).leaf("kind", told.kind());
        for (ProblemDetail.Told each : told.violations()) {
            out.start("violation")
                    .leaf("code", each.code())
                    .leaf("path", each.path())
                    .leaf("value", each.value())
                    .leaf("text", each.text())
                    .leaf("cure", each.cure())
                    .end();
        }
        out.end();
    }
}
