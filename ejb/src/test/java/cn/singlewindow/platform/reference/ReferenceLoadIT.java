package cn.singlewindow.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.platform.reference.edition.Edition;
import cn.singlewindow.platform.reference.edition.EditionFiles;
import cn.singlewindow.platform.reference.store.Codes;
import cn.singlewindow.platform.reference.store.Loads;
import cn.singlewindow.platform.reference.store.Stores;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.time.SpecialDays;
import cn.singlewindow.setup.LocalDatabase;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Loads on a real database: the first one, the same again, a changed edition, a faulty one. One story, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferenceLoadIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String MODES = "cn_customs_codes/sw_dict_2026/trade_mode.csv";
    private static final ReferenceSnapshot BUNDLED = ReferenceSnapshot.fromClasspath();

    private static LocalDatabase server;
    private static Loads loads;
    private static Codes codes;
    private static ReferenceLoading loading;

    @BeforeAll
    @SuppressWarnings("UnnecessaryAssignment") // what the container does elsewhere
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "reference-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.application().name());
        source.setPassword(server.application().password());
        Database database = new Database(source);
        loads = Stores.loads(database);
        codes = Stores.codes(database);
        loading = new ReferenceLoading();
        loading.loads = loads;
        loading.codes = codes;
        loading.clock = CLOCK;
        loading.specialDays = new SilentDays();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void writesTheBundledEditionWithLittleWork() {
        begin(1, Optional.empty());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run(1);
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(processor)).isLessThan(Duration.ofSeconds(15));
        assertThat(total(1)).isEqualTo(List.of(BUNDLED.size(), 0, 0, 0));
        assertThat(loads.version()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void readsBackExactlyWhatTheBundledEditionHolds() {
        ReferenceSnapshot stored = ReferenceSnapshot.of("1", codes.all());
        for (CodeTable table : CodeTable.values()) {
            List<CodeEntry> published = BUNDLED.entries(table);
            assertThat(new HashSet<>(stored.entries(table)).equals(new HashSet<>(published)))
                    .as(table.name())
                    .isTrue();
        }
    }

    @Test
    @Order(3)
    void changesNothingTheSecondTime() {
        begin(2, Optional.empty());
        run(2);
        assertThat(total(2)).isEqualTo(List.of(0, 0, 0, BUNDLED.size()));
    }

    @Test
    @Order(4)
    void reportsExactlyWhatAChangedEditionChanges() throws IOException {
        begin(3, Optional.of(changedModes()));
        run(3);
        assertThat(loads.lines(3)).containsExactly(new LoadLine(CodeTable.TRADE_MODE, 1, 1, 1, 107));
        assertThat(codes.touchedBy(3, CodeTable.TRADE_MODE, "", 10))
                .extracting(row -> row.code() + " " + row.nameZh() + " " + row.validFrom() + ".." + row.validTo())
                .containsExactly(
                        "0110 一般贸易 1900-01-01..2026-12-31",
                        "0110 普通贸易 2027-01-01..9999-12-31",
                        "0130 易货贸易 1900-01-01..2026-12-31",
                        "9999 试点 2027-01-01..9999-12-31");
    }

    @Test
    @Order(5)
    void answersAsOfBeforeAndAfterTheChange() {
        ReferenceSnapshot data = ReferenceSnapshot.of("3", codes.all());
        LocalDate before = NEW_YEAR.minusDays(1);
        assertThat(data.find(CodeTable.TRADE_MODE, "0110", before).orElseThrow().nameZh())
                .isEqualTo("一般贸易");
        assertThat(data.find(CodeTable.TRADE_MODE, "0110", NEW_YEAR)
                        .orElseThrow()
                        .nameZh())
                .isEqualTo("普通贸易");
        assertThat(data.exists(CodeTable.TRADE_MODE, "0130", before)).isTrue();
        assertThat(data.exists(CodeTable.TRADE_MODE, "0130", NEW_YEAR)).isFalse();
        assertThat(data.exists(CodeTable.TRADE_MODE, "9999", before)).isFalse();
        assertThat(data.changes(CodeTable.TRADE_MODE, before, NEW_YEAR))
                .extracting(change -> change.code() + " " + change.kind())
                .containsExactly("0110 CHANGED", "0130 CLOSED", "9999 ADDED");
    }

    @Test
    @Order(6)
    void goesOnWhereABrokenLoadStopped() throws IOException {
        begin(4, Optional.of(changedModes()));
        loading.loadTable(4, CodeTable.TRADE_MODE);
        assertThat(loading.tablesLeft(4)).isEmpty();
        loading.loadTable(4, CodeTable.TRADE_MODE);
        assertThat(total(4)).isEqualTo(List.of(0, 0, 0, 109));
        assertThat(loads.takeOver(CLOCK.instant(), CLOCK.instant())).isEmpty();
        assertThat(loads.takeOver(
                        CLOCK.instant().plusSeconds(1), CLOCK.instant().plusSeconds(2)))
                .hasValue(4);
        loading.finish(4);
    }

    @Test
    @Order(7)
    void refusesAFaultyEditionWithItsRowsAndWritesNothing() throws IOException {
        begin(5, Optional.of(zip("code,name_zh,note\n110,一般贸易,\n")));
        assertThat(loading.check(5)).isFalse();
        assertThat(loads.find(5).orElseThrow().state()).isEqualTo(LoadState.FAILED);
        assertThat(loads.faults(5)).hasSize(1).allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("RF-006");
            assertThat(fault.path()).isEqualTo(MODES + ":2");
            assertThat(fault.arguments()).containsExactly("0110");
        });
        assertThat(loads.version()).isEqualTo(4);
    }

    @Test
    @Order(8)
    void runsOneLoadAtATime() {
        begin(6, Optional.empty());
        assertThatThrownBy(() -> begin(7, Optional.empty())).isInstanceOf(DuplicateKey.class);
        loading.fail(6);
        begin(8, Optional.empty());
        loading.fail(8);
        assertThat(loads.list(Long.MAX_VALUE, 3)).extracting(LoadRow::id).containsExactly(8L, 6L, 5L);
    }

    private static void run(long load) {
        assertThat(loading.check(load)).isTrue();
        loading.tablesLeft(load).forEach(table -> loading.loadTable(load, table));
        loading.finish(load);
    }

    private static void begin(long id, Optional<byte[]> archive) {
        archive.ifPresent(content -> loads.keep(1000 + id, "test.zip", new byte[32], content, CLOCK.instant(), "test"));
        Edition edition = Edition.named(archive.map(EditionFiles::zip).orElseGet(EditionFiles::classpath));
        LoadRow row = new LoadRow(
                id,
                edition.name(),
                edition.effective(),
                archive.isPresent(),
                LoadState.RUNNING,
                CLOCK.instant(),
                "test",
                null);
        loads.begin(row, archive.isPresent() ? OptionalLong.of(1000 + id) : OptionalLong.empty());
    }

    private static List<Integer> total(long load) {
        LoadReport report = new LoadReport(loads.find(load).orElseThrow(), loads.lines(load), List.of());
        return List.of(report.added(), report.changed(), report.closed(), report.unchanged());
    }

    /** General trade renamed, barter gone, a trial begun. */
    private static byte[] changedModes() throws IOException {
        byte[] bundled = EditionFiles.classpath().read(MODES).orElseThrow();
        String text = new String(bundled, StandardCharsets.UTF_8)
                .replace("0110,一般贸易", "0110,普通贸易")
                .replaceFirst("(?m)^0130,.*\r?\n", "");
        return zip(text.stripTrailing() + "\n9999,试点,\n");
    }

    private static byte[] zip(String modes) throws IOException {
        Map<String, String> files =
                Map.of("edition.properties", "edition=2027-01\neffective=2027-01-01\n", MODES, modes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The calendar has tests of its own. */
    private static final class SilentDays extends SpecialDays {
        @Override
        public int store(List<cn.singlewindow.platform.time.SpecialDay> days) {
            return 0;
        }
    }
}
