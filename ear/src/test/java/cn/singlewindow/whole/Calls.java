package cn.singlewindow.whole;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testbed.Machine;
import cn.singlewindow.testbed.Machine.Reply;
import cn.singlewindow.testbed.Samples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Ships and calls of the demonstration's agent, as {@code docs/examples} has them. */
final class Calls {

    static final String SHIPS = "/api/v1/ships";
    static final String VISITS = "/api/v1/visits";
    private static final String KEY = "Idempotency-Key";

    private Calls() {}

    /** A number with its check digit that no other test uses. */
    static String imo() {
        String digits = Samples.number();
        String six = "9" + digits.substring(digits.length() - 5);
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (six.charAt(i) - '0') * (7 - i);
        }
        return six + sum % 10;
    }

    /** An example for another ship, twelve days from now. */
    static String example(String file, String imo) {
        LocalDate arrival = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(12);
        return Samples.asWritten(file)
                .replace("9074729", imo)
                .replace("HARBOUR STAR", "STAR " + imo)
                .replace("2026-12-10", DateTimeFormatter.ISO_DATE.format(arrival))
                .replace("2026-12-11", DateTimeFormatter.ISO_DATE.format(arrival.plusDays(1)));
    }

    /** Files a ship and has it verified. @return its IMO number */
    static String filed() {
        return filed(imo());
    }

    private static String filed(String imo) {
        Machine agent = Machine.named("agent-system");
        Reply filed = agent.postJson(SHIPS, example("ship.json", imo), KEY, "ship-" + imo);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        Reply verified = Machine.named("msa-system")
                .postJson(
                        SHIPS + "/" + imo + "/decisions",
                        "{\"verb\":\"VERIFY\"}",
                        KEY,
                        "verify-" + imo,
                        "If-Match",
                        version(imo));
        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
        return imo;
    }

    /** Files a ship, has it verified, opens a call. @return the call's number */
    static String opened(String imo) {
        filed(imo);
        Reply opened = Machine.named("agent-system").postJson(VISITS, example("visit.json", imo), KEY, "call-" + imo);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json().at("/row/visit").asText();
    }

    /** The version of a ship. */
    static String version(String imo) {
        return Machine.named("agent-system").get(SHIPS + "/" + imo).header("ETag");
    }
}
