package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.bench.agency.Identity;
import cn.singlewindow.bench.agency.SignedMessage;
import cn.singlewindow.bench.agency.Soap;
import cn.singlewindow.setup.SelfSigned;
import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.TestBed;
import cn.singlewindow.testbed.WindowTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Declarations in signed envelopes, SOAP 1.1 and 1.2, and what is refused there. */
@RunAsClient
@Application("GD-01")
class SoapDeclarationIT extends WindowTest {
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    private static final Version SOAP11 = new Version(Soap.V11, "/services/goods/v1", "text/xml", 500);
    private static final Version SOAP12 =
            new Version(Soap.V12, "/services/goods/v1/soap12", "application/soap+xml", 400);
    private static final List<Version> BOTH = List.of(SOAP11, SOAP12);

    private record Version(Soap soap, String path, String type, int refused) {
        String namespace() {
            return soap.namespace();
        }
    }

    private final Machine machine = Machine.nobody();

    @Test
    void takesASignedDeclarationAndSignsItsAnswer() throws Exception {
        for (Version version : BOTH) {
            String number = Samples.number();
            Reply reply = send(version, signed(version, "submitDeclaration", submit(number)));
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.text())
                    .contains("<clientSeqNo>" + number + "</clientSeqNo>", "<state>SUBMITTED</state>")
                    .contains("SignatureValue", RSA_SHA256)
                    .doesNotContain(RSA_SHA1);
        }
    }

    @Test
    void givesTheSameAnswerToTheSameNumberSignedAnew() throws Exception {
        String number = Samples.number();
        String first = body(send(SOAP11, signed(SOAP11, "submitDeclaration", submit(number))));
        String second = body(send(SOAP12, signed(SOAP12, "submitDeclaration", submit(number))));
        assertThat(second).isEqualTo(first);
    }

    private static String body(Reply reply) {
        String text = reply.text();
        int from = text.indexOf("<seqNo>");
        assertThat(from).as(text).isPositive();
        return text.substring(from, text.indexOf("</submitDeclarationResponse>"));
    }

    @Test
    void rehearsesFindsAndFetches() throws Exception {
        String number = Samples.number();
        String rehearse = submit(number).replace("g:submitDeclaration", "g:rehearseDeclaration");
        assertThat(send(SOAP11, signed(SOAP11, "rehearseDeclaration", rehearse)).text())
                .contains("<verdict>", "<agency>GACC</agency>");
        String find = "<g:findDeclaration xmlns:g='urn:singlewindow:goods:v1'><g:clientSeqNo>" + number
                + "</g:clientSeqNo></g:findDeclaration>";
        Reply absent = send(SOAP11, signed(SOAP11, "findDeclaration", find));
        assertRefused(absent, SOAP11, "SW-002");
        send(SOAP11, signed(SOAP11, "submitDeclaration", submit(number)));
        assertThat(send(SOAP12, signed(SOAP12, "findDeclaration", find)).text())
                .contains("<state>SUBMITTED</state>", "<channel>7</channel>");
        String fetch = "<g:fetchReceipts xmlns:g='urn:singlewindow:goods:v1'><g:after>0</g:after><g:limit>1</g:limit>"
                + "</g:fetchReceipts>";
        assertThat(send(SOAP11, signed(SOAP11, "fetchReceipts", fetch)).status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNotSigned() {
        for (Version version : BOTH) {
            String plain = "<s:Envelope xmlns:s='" + version.namespace() + "'><s:Body>" + submit(Samples.number())
                    + "</s:Body></s:Envelope>";
            assertRefused(send(version, plain), version, "SW-165");
        }
    }

    @Test
    void refusesAStrangersSignature() throws Exception {
        Identity rogue = rogue();
        for (Version version : BOTH) {
            String envelope = signed(version, rogue, "submitDeclaration", submit(Samples.number()));
            assertRefused(send(version, envelope), version, "SW-165");
        }
    }

    @Test
    void refusesWhatWasChangedAndStillTakesTheGenuineMessage() throws Exception {
        for (Version version : BOTH) {
            String number = Samples.number();
            String genuine = signed(version, "submitDeclaration", submit(number));
            assertRefused(send(version, genuine.replace("<PackNo>42", "<PackNo>43")), version, "SW-165");
            assertThat(send(version, genuine).text()).contains("<clientSeqNo>" + number);
        }
    }

    @Test
    void refusesTheSameEnvelopeTwice() throws Exception {
        for (Version version : BOTH) {
            String envelope = signed(version, "submitDeclaration", submit(Samples.number()));
            assertThat(send(version, envelope).status()).isEqualTo(200);
            assertRefused(send(version, envelope), version, "SW-162");
        }
    }

    @Test
    void refusesWithEveryViolation() throws Exception {
        String wrong = submit(Samples.number())
                .replace("<CustomMaster>2248", "<CustomMaster>9999")
                .replace("<GrossWet>3260.5", "<GrossWet>0");
        Reply reply = send(SOAP11, signed(SOAP11, "submitDeclaration", wrong));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("DecHead/CustomMaster", "DecHead/GrossWet", "<cure>");
    }

    @Test
    void refusesWhatIsNoCallOfThisService() throws Exception {
        for (Version version : BOTH) {
            for (String body : new String[] {"", "<a/>", "<!DOCTYPE a><a/>", "<a>".repeat(100_000)}) {
                String envelope =
                        "<s:Envelope xmlns:s='" + version.namespace() + "'><s:Body>" + body + "</s:Body></s:Envelope>";
                Reply reply = send(version, envelope);
                assertThat(reply.status()).as(reply.text()).isEqualTo(version.refused());
                assertThat(reply.text())
                        .contains("urn:singlewindow:goods:v1", "<kind>")
                        .doesNotContain("Exception");
            }
        }
    }

    private static void assertRefused(Reply reply, Version version, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(version.refused());
        assertThat(reply.text()).contains("<code>" + code + "</code>").doesNotContain("Exception");
    }

    private Reply send(Version version, String envelope) {
        return machine.post(
                version.path(), version.type() + "; charset=UTF-8", envelope.getBytes(StandardCharsets.UTF_8));
    }

    private static String submit(String number) {
        String message = Samples.byTheTraderItself(Samples.decMessage(number)).replaceFirst("<\\?xml[^>]*>", "");
        return "<g:submitDeclaration xmlns:g='urn:singlewindow:goods:v1'>" + message + "</g:submitDeclaration>";
    }

    private static String signed(Version version, String operation, String body) throws IOException {
        Identity trader = Identity.read(TestBed.key("soap-client.p12"), "client", TestBed.keysPassword());
        return signed(version, trader, operation, body);
    }

    private static String signed(Version version, Identity identity, String operation, String body) {
        return SignedMessage.of(
                        version.soap(),
                        identity,
                        TestBed.at(version.path()).toString(),
                        "urn:singlewindow:goods:v1:" + operation,
                        body)
                .text();
    }

    /** A key whose certificate nobody has registered. */
    private static Identity rogue() {
        KeyPair pair = SelfSigned.pair();
        Instant now = Instant.now();
        return new Identity(
                pair.getPrivate(),
                SelfSigned.certificate(pair, "CN=Rogue", now.minusSeconds(60), now.plusSeconds(3600)));
    }
}
