package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.shared.Rejected;
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
import java.util.Optional;

/**
 * Stands in front of the services that are not signed (CVE-2026-108039): an envelope is measured by the XML guard before any
 * parser sees it, and what CXF gets is UTF-8 without a prolog. Refusals are faults with the same detail as those of the services.
 */
@WebFilter("/services/goods/v1/basic")
public class EnvelopeGuard implements Filter {

    @Inject
    SoapFaults faults;

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!http.getMethod().equals("POST")) {
            Contracts.show(SoapService.DECLARATION, http, (HttpServletResponse) response);
            return;
        }
        String type = MediaType.of(http.getContentType()).name();
        SoapVersion version = SoapVersion.of(type).orElse(SoapVersion.SOAP11);
        try {
            byte[] envelope = measured(http, type);
            chain.doFilter(new GuardedRequest(http, envelope, type), response);
        } catch (Rejected refused) {
            refusals.record(Optional.empty(), "soap", "envelope", "", refused);
            faults.answer(http, (HttpServletResponse) response, version, SoapService.DECLARATION.namespace(), refused);
        } catch (UncheckedIOException gone) {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static byte[] measured(HttpServletRequest http, String type) throws IOException {
        if (http.getHeader("Content-Encoding") != null || SoapVersion.of(type).isEmpty()) {
            throw Rejected.because(SoapProblem.FORMAT);
        }
        return XmlGuard.read(new InTime(http.getInputStream()), XmlBounds.envelope())
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }
}
