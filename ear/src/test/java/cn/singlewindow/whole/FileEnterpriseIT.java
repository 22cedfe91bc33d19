package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.shared.Application;
import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import cn.singlewindow.testbed.WindowTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Enterprises over REST: the own view, the search of staff, verdicts of an agency's system. */
@RunAsClient
@Application("EQ-01")
class FileEnterpriseIT extends WindowTest {
    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final String KEY = "Idempotency-Key";

    private final Machine trader = Machine.named("trader-erp");
    private final Machine other = Machine.named("other-erp");
    private final Machine customs = Machine.named("gacc-system");

    @Test
    void showsAnEnterpriseItselfAndNobodyElse() {
        Reply own = trader.get(ENTERPRISES + "/own");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().path("id").asLong()).isEqualTo(1001);
        assertThat(own.json().path("agencies").findValuesAsText("agency")).contains("GACC", "TAX", "SAFE");
        assertThat(trader.get(ENTERPRISES).json().path("items").size()).isOne();
        Reply foreign = trader.get(ENTERPRISES + "/1002");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.refusal())
                .isEqualTo(trader.get(ENTERPRISES + "/999999").refusal());
    }

    @Test
    void letsStaffSearch() {
        Reply found = customs.get(ENTERPRISES + "?text=9131&limit=2");
        assertThat(found.json().path("items").size()).isEqualTo(2);
        assertThat(found.header("Link")).contains("rel=\"next\"");
        assertThat(customs.get(ENTERPRISES + "/own").status()).isEqualTo(404);
    }

    @Test
    void refusesAFilingWithEveryViolation() {
        Reply refused = other.postJson(ENTERPRISES, "{\"creditCode\":\"1\"}", KEY, Samples.number());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("violations").findValuesAsText("path")).contains("creditCode", "nameZh");
        assertThat(other.postJson(ENTERPRISES, "{}")
                        .json()
                        .at("/violations/0/code")
                        .asText())
                .isEqualTo("SW-015");
    }

    @Test
    void leavesVerdictsToAgenciesAndTheirWordsToTheTable() {
        String verdicts = ENTERPRISES + "/1003/verdicts";
        assertThat(other.postJson(verdicts, "{\"verb\":\"VERIFY\"}", KEY, Samples.number())
                        .status())
                .isEqualTo(403);
        for (String verb : new String[] {"RESUBMIT", "", "verify"}) {
            Reply refused = customs.postJson(verdicts, "{\"verb\":\"" + verb + "\"}", KEY, Samples.number());
            assertThat(refused.status()).isEqualTo(400);
        }
        assertThat(customs.postJson(verdicts, "{\"verb\":\"REFUSE\"}", KEY, Samples.number())
                        .status())
                .isEqualTo(422);
    }
}
