package cn.singlewindow.collaboration.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.inbox.Replays;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RC-02 on a real database: gapless mailboxes, numbered files, messages once, and no exchange without proof (PROMISES N2). */
@Application("RC-02")
class ExchangeIT {

    private static final Scope CUSTOMS = agency("GACC");
    private static final Scope MARITIME = agency("MSA");

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final TestClock clock = new TestClock("2026-05-01T00:00:00Z");
    private final IdSource ids = Wire.into(new IdSource(), clock);
    private final AuditTrail trail = Wire.into(new AuditTrail(), database, ids, clock);
    private final Mailbox mailbox = Wire.into(new Mailbox(), database, trail);
    private final BulkFiles files = Wire.into(new BulkFiles(), database, ids, clock, trail);
    private final MessageLog log = Wire.into(
            new MessageLog(),
            database,
            ids,
            clock,
            Wire.into(new Replays(), database, clock),
            Wire.into(new ProofWatch(), database, clock, new FourHours()));

    private static final class FourHours extends Settings {
        @Override
        public long numberToday(String name, long otherwise) {
            return otherwise;
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM collaboration_mail");
            statement.execute("DELETE FROM collaboration_mailbox");
            statement.execute("DELETE FROM collaboration_message");
        }
    }

    @Test
    void aMailboxHasNoGapAndIsWalkedAgainAtAnyTime() {
        Mailroom mailroom = Wire.into(new Mailroom(), database, Wire.into(new Endpoints(), database, clock));
        for (int n = 1; n <= 5; n++) {
            OutboxEvent event = OutboxEvent.of(
                            "goods.declaration.submitted", "goods.declaration", n, "{\"seqNo\":\"I" + n + "\"}")
                    .to("GACC");
            Delivery delivery = new Delivery(n, 1, clock.instant(), event);
            transactions.runNew(() -> mailroom.receive(delivery));
        }
        List<Mail> all = transactions.requiresNew(() -> mailbox.after(CUSTOMS, 0, 100));
        assertThat(all).extracting(Mail::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(all).extracting(Mail::subjectKey).containsExactly("I1", "I2", "I3", "I4", "I5");
        assertThat(all.get(0).event()).isEqualTo("opened");
        transactions.runNew(() -> mailbox.acknowledge(CUSTOMS, 3));
        assertThat(transactions.requiresNew(() -> mailbox.pending(CUSTOMS, 10)))
                .extracting(Mail::sequence)
                .containsExactly(4L, 5L);
        assertThat(transactions.requiresNew(() -> mailbox.range(CUSTOMS, 2, 3))).hasSize(2);
        assertThat(transactions.requiresNew(() -> mailbox.after(MARITIME, 0, 100)))
                .isEmpty();
        assertThatThrownBy(() -> transactions.runNew(() -> mailbox.acknowledge(CUSTOMS, 6)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aFileBeforeItsTimeWaitsAndARepeatChangesNothing() throws Exception {
        String dataset = "d" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(sent(dataset, 2, "two").inOrder()).isFalse();
        assertThat(transactions.requiresNew(() -> files.list(MARITIME, "agency:GACC", dataset, 0)))
                .isEmpty();
        assertThat(sent(dataset, 1, "one").inOrder()).isTrue();
        assertThat(sent(dataset, 1, "one").inOrder()).isTrue();
        assertThatThrownBy(() -> sent(dataset, 1, "eno")).hasMessageContaining("SW-194");
        List<BulkFileView> both = transactions.requiresNew(() -> files.list(MARITIME, "agency:GACC", dataset, 0));
        assertThat(both).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(MARITIME, both.get(1), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("two");
        assertThatThrownBy(() -> transactions.runNew(() -> files.receive(
                        CUSTOMS,
                        file(dataset, 3, "three"),
                        new ByteArrayInputStream("other".getBytes(StandardCharsets.UTF_8)))))
                .hasMessageContaining("SW-195");
    }

    @Test
    void aMessageIsTakenOnce() {
        byte[] signature = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        received(signature);
        assertThatThrownBy(() -> received(signature)).isInstanceOf(DuplicateKey.class);
        assertThat(database.number("SELECT COUNT(*) FROM collaboration_message"))
                .isEqualTo(1);
    }

    @Test
    void withoutProofExchangeGoesOnForFourHoursThenStopsAndResumesByItself() throws SQLException {
        received(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        clock.advance(Duration.ofHours(3).plusMinutes(59));
        received(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        clock.advance(Duration.ofMinutes(2));
        byte[] late = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> received(late)).hasMessageContaining("SW-193");
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE collaboration_message SET seal_no = 1");
        }
        clock.advance(Duration.ofSeconds(2));
        received(late);
    }

    private void received(byte[] signature) {
        WireMessage message = new WireMessage(
                "agency:GACC", "agency/v1", "fetchCases", "urn:uuid:1", "DONE", "0".repeat(64), new byte[] {1, 2, 3});
        transactions.runNew(
                () -> log.received(message, signature, clock.instant().plusSeconds(900)));
    }

    private BulkFileView sent(String dataset, long sequence, String content) {
        BulkFile file = file(dataset, sequence, content);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return transactions.requiresNew(() -> files.receive(CUSTOMS, file, new ByteArrayInputStream(bytes)));
    }

    private static BulkFile file(String dataset, long sequence, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new BulkFile("MSA", dataset, sequence, "n.csv", bytes.length, hash, 1);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Scope agency(String code) {
        return new Scope(
                code + " system",
                Scope.Means.CERTIFICATE,
                new Party.OfAgency(code),
                Set.of(Permission.AGENCY_EXCHANGE));
    }
}
