package cn.singlewindow.collaboration.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.collaboration.reconciliation.store.Meters;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Time by owner adds up to the time there was; few traders are not shown; what the manifest has is counted as asked for twice. */
@Application("RC-07")
class NightMetersIT {

    private static final Instant FROM = Instant.parse("2026-03-01T16:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-03-02T16:00:00Z");

    private static LocalDatabase server;
    private static PlantedPort port;
    private static Meters meters;

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "meters-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().name());
        source.setPassword(server.owner().password());
        Database database = new Database(source);
        port = new PlantedPort(database);
        meters = new Meters(database);
        for (int n = 1; n <= 10; n++) {
            declaration(n);
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** Customs have it for n minutes, the trader for one, and one trader's bank for one. */
    private static void declaration(int n) {
        String seqNo = "I%017d".formatted(n);
        port.row("goods_declaration", "id", (long) n, "seq_no", seqNo, "trader_id", n % 4, "submitted_at", at(0));
        step(n, "GACC", at(0));
        step(n, "TRADER", at(n));
        if (n == 1) {
            step(n, "BANK", at(n + 1));
        }
        step(n, "GACC", at(n + 2));
        long bill = port.row("manifest_bill", "bill_key", "B" + n, "filed_at", "2026-03-01 00:00:00");
        port.row("manifest_link", "bill_id", bill, "seq_no", seqNo);
    }

    private static void step(int n, String owner, String at) {
        port.row("goods_transition", "declaration_id", (long) n, "clock_owner", owner, "happened_at", at);
    }

    private static String at(int minutes) {
        return "2026-03-02 02:%02d:00".formatted(minutes);
    }

    @Test
    void attributesEverySecondToAnOwner() {
        assertThat(meters.clock(FROM, BEFORE))
                .containsExactly(
                        new OwnerTime("GACC", 10, 5 * 60, 9 * 60, 55 * 60),
                        new OwnerTime("TRADER", 10, 120, 120, 19 * 60));
        assertThat(meters.clock(BEFORE, BEFORE.plusSeconds(9))).isEmpty();
    }

    @Test
    void countsWhatTheManifestHadAlready() {
        assertThat(meters.onceOnly(FROM, BEFORE))
                .filteredOn(form -> form.form().equals("goods.declaration"))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.cases()).isEqualTo(10);
                    assertThat(form.rekeyed()).isEqualTo(10L * form.fields()).isPositive();
                });
    }
}
