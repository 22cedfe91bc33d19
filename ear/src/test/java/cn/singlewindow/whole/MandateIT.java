package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Mandates over REST, and what they change for the next declaration. */
@RunAsClient
@Application("EQ-02")
class MandateIT extends WindowTest {
    private static final String DECLARATIONS = "/api/v1/declarations";
    private static final String KEY = "Idempotency-Key";

    private final Machine broker = Machine.named("broker-client");
    private final Machine trader = Machine.named("trader-erp");
    private final Machine other = Machine.named("other-erp");

    @Test
    void refusesTheBrokerFromTheMomentItsMandateIsRevoked() {
        String number = Samples.number();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Reply offered = other.postJson(
                "/api/v1/mandates", """
                {"agent":"913101156072038832","documents":["GD-01"],"from":"%s","to":"%s"}
                """.formatted(now.minusSeconds(3600), now.plusSeconds(86_400)), KEY, number);
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        String mandate = offered.header("Location");
        assertThat(trader.get(mandate).status()).isEqualTo(404);
        Reply accepted = broker.postJson(mandate + "/acceptance", "{}", KEY, "accept-" + number);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.json().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(broker.postJson(DECLARATIONS, forTheOtherTrader(number), KEY, number)
                        .status())
                .isEqualTo(201);
        Reply revoked = other.postJson(mandate + "/revocation", "{\"reason\":\"end\"}", KEY, "revoke-" + number);
        assertThat(revoked.json().path("state").asText()).isEqualTo("REVOKED");
        Reply again = other.postJson(mandate + "/revocation", "{\"reason\":\"end\"}", KEY, "revoke-" + number);
        assertThat(again.bytes()).isEqualTo(revoked.bytes());
        String next = Samples.number();
        Reply refused = broker.postJson(DECLARATIONS, forTheOtherTrader(next), KEY, next);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/violations/0/code").asText()).startsWith("EQ-03");
    }

    private static String forTheOtherTrader(String number) {
        return Samples.json(number)
                .replace("91310115MA1K34186P", "91310000MA1F5T9B6F")
                .replace("3122240567", "3122960003")
                .replace("上海申迅医疗器械贸易有限公司", "光明远洋食品国际贸易有限公司");
    }

    @Test
    void refusesAnOfferThatCannotBeRead() {
        for (String body :
                new String[] {"{}", "{\"agent\":\"x\"}", "{\"agent\":\"913101156072038832\",\"from\":\"today\"}"}) {
            Reply reply = other.postJson("/api/v1/mandates", body, KEY, Samples.number());
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/violations/0/code").asText()).isEqualTo("SW-152");
        }
    }
}
