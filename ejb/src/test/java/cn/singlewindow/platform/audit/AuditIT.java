package cn.singlewindow.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.audit.verify.VerifyAudit;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.ClusterLock;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DatabaseFailure;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail on a real database: rights, sealing by several nodes, export and offline verification. */
class AuditIT {

    private static final Scope SCOPE = Scope.system("audit-test");
    private static final SealedTable TABLE = new AuditTable();

    @TempDir
    Path folder;

    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final AuditKey key = new AuditKey();
    private final AuditTrail trail =
            Wire.into(new AuditTrail(), database, Wire.into(new IdSource(), Clock.systemUTC()), Clock.systemUTC());
    private final AuditHeads heads = new AuditHeads();

    @BeforeEach
    void begin() throws GeneralSecurityException, IOException, SQLException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write("key.pem", "PRIVATE KEY", pair.getPrivate());
        write("key.pub.pem", "PUBLIC KEY", pair.getPublic());
        System.setProperty(AuditKey.PATH_PROPERTY, folder.resolve("key.pem").toString());
        System.setProperty(
                AuditHeads.DIRECTORY_PROPERTY, folder.resolve("heads").toString());
        key.load();
        asOwner("DELETE FROM platform_audit");
        asOwner("DELETE FROM platform_audit_seal");
    }

    @AfterEach
    void forget() {
        System.clearProperty(AuditKey.PATH_PROPERTY);
        System.clearProperty(AuditHeads.DIRECTORY_PROPERTY);
    }

    @Test
    void theApplicationMayNeitherChangeNorDelete() {
        record(1);
        for (String attack : List.of(
                "UPDATE platform_audit SET who = 'nobody'",
                "UPDATE platform_audit SET hash = REPEAT('0', 32)",
                "DELETE FROM platform_audit",
                "TRUNCATE TABLE platform_audit",
                "UPDATE platform_audit_seal SET row_count = 0",
                "DELETE FROM platform_audit_seal",
                "DROP TABLE platform_audit")) {
            assertThatThrownBy(() -> database.update(attack)).as(attack).isInstanceOf(DatabaseFailure.class);
        }
    }

    @Test
    void severalNodesSealEveryRowOnceWhileOthersWrite() throws Exception {
        inParallel(6, thread -> {
            for (int i = 0; i < 60; i++) {
                if (thread < 4) {
                    record(thread * 1000 + i);
                } else {
                    seal();
                }
            }
            return true;
        });
        while (seal() > 0) {
            // until nothing waits
        }
        assertThat(database.number("SELECT COUNT(*) FROM platform_audit WHERE seal_no IS NULL"))
                .isZero();
        assertThat(database.number("SELECT SUM(row_count) FROM platform_audit_seal"))
                .isEqualTo(240);
        assertThat(verify(export())).startsWith("240 rows").endsWith("VERIFIED");
    }

    @Test
    void anEventOfARolledBackTransactionLeavesNoRowAndOneRecordedApartStays() {
        assertThatThrownBy(() -> transactions.runNew(() -> {
                    record(1);
                    transactions.runNew(
                            () -> trail.recordApart(AuditEvent.refused("test.refused", SCOPE, "test", "2", "GD-001")));
                    throw new IllegalArgumentException("refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.list("SELECT what FROM platform_audit", row -> row.text("what")))
                .containsExactly("test.refused");
    }

    @Test
    void whatTheOwnerOfTheDatabaseTampersWithIsFoundOffline() throws Exception {
        for (int i = 0; i < 50; i++) {
            record(i);
            if (i % 10 == 9) {
                seal();
            }
        }
        heads.keep(TABLE, sealer().head(TABLE).orElseThrow(), LocalDate.of(2026, 5, 1));
        assertThat(verify(export())).endsWith("VERIFIED");
        long victim = database.number("SELECT MIN(id) FROM platform_audit WHERE seal_no = 3");
        asOwner("UPDATE platform_audit SET subject_id = '999' WHERE id = " + victim);
        assertThat(verify(export()))
                .contains("ROW_CHANGED at row " + victim + " (seal 3)")
                .endsWith("ALTERED");
        asOwner("DELETE FROM platform_audit WHERE id = " + victim);
        assertThat(verify(export()))
                .contains("ROW_MISSING at row " + victim + " (seal 3)")
                .endsWith("ALTERED");
        asOwner("DELETE FROM platform_audit WHERE seal_no >= 3");
        asOwner("DELETE FROM platform_audit_seal WHERE seal_no >= 3");
        assertThat(verify(export())).contains("TAIL_MISSING at seals 3 to 5").endsWith("ALTERED");
    }

    @Test
    void aSealerThatDiesHalfWayLeavesNothingBehind() {
        for (int i = 0; i < 5; i++) {
            record(i);
        }
        assertThatThrownBy(() -> transactions.runNew(() -> {
                    sealer().seal(TABLE);
                    throw new IllegalStateException("killed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.number("SELECT COUNT(*) FROM platform_audit_seal")).isZero();
        assertThat(seal()).isEqualTo(5);
    }

    @Test
    void findsRowsBySubjectActAndActorPageByPage() {
        record(1);
        record(2);
        AuditSearch search = Wire.into(new AuditSearch(), database, trail);
        Instant now = Instant.now();
        AuditQuery all =
                new AuditQuery("audit-test", "test.", "", now.minusSeconds(3600), now.plusSeconds(3600), "", 1);
        Page<AuditEntry> first = search.search(SCOPE, all);
        assertThat(first.items()).extracting(AuditEntry::subjectId).containsExactly("2");
        AuditQuery next = new AuditQuery("", "test.e", "", all.from(), all.until(), first.nextKey(), 1);
        assertThat(search.search(SCOPE, next).items())
                .extracting(AuditEntry::subjectId)
                .containsExactly("1");
        AuditQuery none = new AuditQuery("%", "", "1", all.from(), all.until(), "", 10);
        assertThat(search.search(SCOPE, none).items()).isEmpty();
        AuditQuery past = new AuditQuery("", "", "1", all.from().minusSeconds(9000), all.from(), "", 10);
        assertThat(search.search(SCOPE, past).items()).isEmpty();
    }

    private void record(long subject) {
        trail.record(AuditEvent.done("test.event", SCOPE, "test", subject).with("note", "品名 \"" + subject + "\"\n"));
    }

    private int seal() {
        return transactions.requiresNew(() -> sealer().seal(TABLE));
    }

    private AuditSealer sealer() {
        return Wire.into(new AuditSealer(), database, Wire.into(new ClusterLock(), database), key, Clock.systemUTC());
    }

    private Path export() throws IOException {
        AuditTrail silent = new AuditTrail() {
            @Override
            public void record(AuditEvent event) {
                assertThat(event.what()).isEqualTo("audit.export");
            }
        };
        Path file = folder.resolve("export.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            Wire.into(new AuditExport(), database, silent).write(SCOPE, 1, Long.MAX_VALUE, out);
        }
        return file;
    }

    private String verify(Path export) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path headsFolder = folder.resolve("heads");
        String[] arguments = Files.isDirectory(headsFolder)
                ? new String[] {export.toString(), folder.resolve("key.pub.pem").toString(), headsFolder.toString()}
                : new String[] {export.toString(), folder.resolve("key.pub.pem").toString()};
        VerifyAudit.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private void write(String name, String kind, Key content) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content.getEncoded())
                        + "\n-----END " + kind + "-----\n");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = TestServer.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void inParallel(int threads, Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, threads)
                    .<Callable<Boolean>>mapToObj(thread -> () -> work.in(thread))
                    .toList();
            for (Future<Boolean> one : executor.invokeAll(all)) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private interface Work {
        boolean in(int thread) throws Exception;
    }
}
