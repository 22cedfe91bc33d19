package cn.singlewindow.ws.soap;

import cn.singlewindow.collaboration.exchange.MessageLog;
import cn.singlewindow.collaboration.exchange.WireMessage;
import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.idempotency.IdempotencyStore;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.xml.XmlTree;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.ws.rest.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.w3c.dom.Element;

/** One verified request: logged, held against the schema, handed to the service; its answer signed, logged and sent. */
@ApplicationScoped
class SignedExchange {

    /** Longer than a time stamp is accepted, clocks that differ included. */
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final String INNER = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String ANONYMOUS = Envelope.WSA + "/anonymous";

    @Inject
    MessageLog log;

    @Inject
    Clock clock;

    @Inject
    Refusals refusals;

    @Inject
    Schemas schemas;

    @Inject
    FaultTexts faultTexts;

    private final String ownThumbprint = Identities.thumbprint(SoapKeys.crypto().certificate());

    /** A request whose signature was verified. */
    record Request(
            SoapService service, HttpServletRequest http, Incoming incoming, Envelope envelope, Verified verified) {

        String operation() {
            return envelope.payload().getLocalName();
        }

        WireMessage message(String messageId, String outcome, String signer, byte[] raw) {
            return new WireMessage(
                    IdempotencyStore.ownerOf(verified.scope()),
                    service.word(),
                    operation(),
                    messageId,
                    outcome,
                    signer,
                    raw);
        }
    }

    /** Answers it. @throws Rejected REPLAY, NO_PROOF: nothing was done */
    void run(Request request, HttpServletResponse response) throws IOException, ServletException {
        long id = logged(request);
        SignedReply reply = new SignedReply(request.envelope().version());
        Attached attached = Attached.of(request.envelope().payload(), request.incoming());
        SignedCall call = new SignedCall(request.verified().scope(), attached.content());
        boolean done = answer(request, call, reply, response);
        Optional<SignedCall.Content> content = done ? call.answer() : Optional.empty();
        content.ifPresent(
                more -> Attached.announce(Envelope.children(reply.body()).get(0)));
        String namespace = request.service().namespace() + ":";
        reply.address(
                namespace + (done ? request.operation() + "Response" : "problem"),
                ANONYMOUS,
                request.envelope().text("MessageID"));
        byte[] signed = reply.signed();
        log.answering(id, request.message(reply.messageId(), done ? "DONE" : "REFUSED", ownThumbprint, signed));
        if (content.isPresent()) {
            Attached.send(response, request.envelope().version(), signed, content.get());
        } else {
            send(response, request.envelope().version(), done, signed);
        }
    }

    private long logged(Request request) {
        try {
            return log.received(
                    request.message(
                            request.envelope().text("MessageID"),
                            "DONE",
                            request.verified().signer(),
                            request.incoming().raw()),
                    request.verified().signature(),
                    clock.instant().plus(REMEMBERED));
        } catch (DuplicateKey seen) {
            throw Rejected.because(SoapProblem.REPLAY);
        }
    }

    /** Fills the body of the answer. @return whether the call was done, or refused */
    private boolean answer(Request request, SignedCall call, SignedReply reply, HttpServletResponse response)
            throws IOException, ServletException {
        Element payload = request.envelope().payload();
        Attached.takeOut(payload);
        Optional<String> complaint = schemas.of(request.service()).complaint(payload);
        if (complaint.isPresent()) {
            Rejected refused = Rejected.because(SoapProblem.NOT_UNDERSTOOD);
            refusals.record(Optional.of(request.verified().scope()), "soap", request.operation(), "", refused);
            faultTexts.fill(reply, request, refused);
            return false;
        }
        XmlTree.declareInherited(payload);
        byte[] inner = ("<s:Envelope xmlns:s=\"" + INNER + "\"><s:Body>" + XmlTree.write(payload)
                        + "</s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
        call.travelsWith(request.http());
        InnerReply answered = new InnerReply(response);
        request.http()
                .getRequestDispatcher(request.service().path())
                .forward(new GuardedRequest(request.http(), inner, "text/xml"), answered);
        return faultTexts.take(reply, XmlTree.ofOwn(answered.text()).getDocumentElement());
    }

    private static void send(HttpServletResponse response, SoapVersion version, boolean done, byte[] signed)
            throws IOException {
        response.setStatus(done ? HttpServletResponse.SC_OK : version.refused());
        response.setContentType(version.type() + ";charset=UTF-8");
        response.setContentLength(signed.length);
        response.getOutputStream().write(signed);
    }
}
