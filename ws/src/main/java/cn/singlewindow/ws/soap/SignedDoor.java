package cn.singlewindow.ws.soap;

import cn.singlewindow.platform.xml.XmlTree;
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
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Stands in front of every signed service: measures the envelope, verifies its signature, and lets the service see nothing but
 * the element that was verified; what the service answers is signed here. So a part that was moved, doubled or wrapped cannot
 * reach a service, whatever the stack behind makes of it (PROMISES X1), and its parser never sees a document that was not
 * measured (CVE-2026-108039).
 */
@WebFilter("/services/*")
public class SignedDoor implements Filter {

    private static final Logger LOG = Logger.getLogger(SignedDoor.class);

    @Inject
    Signers signers;

    @Inject
    SignedExchange exchange;

    @Inject
    SoapFaults faults;

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<SoapService> service = SoapService.at(http.getServletPath());
        if (service.isEmpty()) {
            chain.doFilter(request, response);
        } else if (http.getMethod().equals("POST")) {
            serve(service.get(), http, (HttpServletResponse) response);
        } else {
            Contracts.show(service.get(), http, (HttpServletResponse) response);
        }
    }

    private void serve(SoapService service, HttpServletRequest http, HttpServletResponse response)
            throws IOException, ServletException {
        SoapVersion version = SoapVersion.of(MediaType.of(http.getContentType()).name())
                .orElse(http.getServletPath().endsWith("12") ? SoapVersion.SOAP12 : SoapVersion.SOAP11);
        try {
            Incoming incoming = Incoming.read(http);
            version = incoming.version();
            Envelope envelope = Envelope.of(XmlTree.parse(incoming.text()), version);
            Addressing.check(envelope, service, http);
            exchange.run(
                    new SignedExchange.Request(service, http, incoming, envelope, signers.verify(envelope)), response);
        } catch (Rejected refused) {
            refusals.record(Optional.empty(), "soap", service.word(), "", refused);
            faults.answer(http, response, version, service.namespace(), refused);
        } catch (UncheckedIOException | IOException gone) {
            LOG.debugf("a sender went away: %s", gone.toString());
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }
}
