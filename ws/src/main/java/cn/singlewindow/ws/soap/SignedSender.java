package cn.singlewindow.ws.soap;

import cn.singlewindow.collaboration.exchange.AgencyEndpoint;
import cn.singlewindow.collaboration.exchange.MessageLog;
import cn.singlewindow.collaboration.exchange.WireMessage;
import cn.singlewindow.platform.access.Identities;
import cn.singlewindow.platform.outbox.RecipientRefused;
import cn.singlewindow.platform.outbox.RecipientUnavailable;
import cn.singlewindow.platform.xml.XmlBounds;
import cn.singlewindow.platform.xml.XmlGuard;
import cn.singlewindow.platform.xml.XmlTree;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3c.dom.Element;

/**
 * Calls an agency's own system: signs, logs, sends, and takes only an answer that this agency has signed and that relates to the
 * call, which is logged as the receipt. Whatever else comes back counts as no answer.
 */
@ApplicationScoped
public class SignedSender {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long ANSWER_SECONDS = 20;
    private static final int LARGEST = 1 << 20;

    @Inject
    MessageLog log;

    @Inject
    Signers signers;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final String ownThumbprint = Identities.thumbprint(SoapKeys.crypto().certificate());

    /** What is said to whom. @param payload one element that declares its namespaces, of any document */
    public record Call(AgencyEndpoint endpoint, String service, String namespace, Element payload) {

        String operation() {
            return payload.getLocalName();
        }
    }

    /**
     * Calls.
     *
     * @throws RecipientUnavailable without a signed answer
     * @throws AgencyRefused when the signed answer is a fault
     */
    public void call(Call call) {
        SignedReply message = new SignedReply(SoapVersion.SOAP11);
        message.body().appendChild(message.body().getOwnerDocument().importNode(call.payload(), true));
        message.address(
                call.namespace() + ":" + call.operation(), call.endpoint().address(), "");
        byte[] signed = message.signed();
        long id = log.sending(wire(call, message.messageId(), "DONE", ownThumbprint, signed));
        byte[] answer = send(call, signed);
        take(call, id, message.messageId(), answer);
    }

    private static WireMessage wire(Call call, String messageId, String outcome, String signer, byte[] raw) {
        return new WireMessage(
                "agency:" + call.endpoint().agency(),
                call.service(),
                call.operation(),
                messageId,
                outcome,
                signer,
                raw);
    }

    private byte[] send(Call call, byte[] signed) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(call.endpoint().address()))
                .timeout(Duration.ofSeconds(ANSWER_SECONDS))
                .header("Content-Type", SoapVersion.SOAP11.type() + "; charset=UTF-8")
                .header("SOAPAction", "\"" + call.namespace() + ":" + call.operation() + "\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(signed))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, head -> new BoundedBody(LARGEST));
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS).body();
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            throw new RecipientUnavailable("no answer: " + away.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new RecipientUnavailable("stopped");
        }
    }

    private void take(Call call, long id, String messageId, byte[] answer) {
        Envelope envelope;
        Verified verified;
        try {
            envelope =
                    Envelope.of(XmlTree.parse(XmlGuard.check(answer, XmlBounds.envelope())), SoapVersion.SOAP11, true);
            verified = signers.verify(envelope);
        } catch (Rejected garbage) {
            throw new RecipientUnavailable("an answer that is not signed: " + garbage.getMessage());
        }
        if (!verified.scope().party().equals(new Party.OfAgency(call.endpoint().agency()))
                || !envelope.text("RelatesTo").equals(messageId)) {
            throw new RecipientUnavailable("an answer of somebody else, or to something else");
        }
        boolean refused = Envelope.is(envelope.payload(), SoapVersion.SOAP11.namespace(), "Fault");
        log.answered(
                id, wire(call, envelope.text("MessageID"), refused ? "REFUSED" : "DONE", verified.signer(), answer));
        if (refused) {
            throw new AgencyRefused();
        }
    }

    /** The agency has understood and refused. */
    public static final class AgencyRefused extends RecipientRefused {
        private static final long serialVersionUID = 1L;

        AgencyRefused() {
            super("the agency has refused it");
        }
    }
}
