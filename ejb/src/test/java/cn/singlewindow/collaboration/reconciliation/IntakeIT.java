package cn.singlewindow.collaboration.reconciliation;

import static cn.singlewindow.collaboration.reconciliation.NightFileFixtures.bytes;
import static cn.singlewindow.collaboration.reconciliation.NightFileFixtures.payments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.singlewindow.collaboration.reconciliation.rules.NightChecks;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JB-01 on a real database: every wrong file is refused with its own word, and every right one is taken once. */
@Application("RC-07")
class IntakeIT {

    private static final LocalDate MONDAY = NightFixtures.MONDAY;
    private static final Scope TREASURY = new Scope(
            "fin-system",
            Scope.Means.CLIENT,
            new Party.OfAgency("FIN"),
            Set.of(Permission.NIGHT_DELIVER, Permission.RECONCILIATION_READ));

    private static LocalDatabase server;
    private static NightFixtures nights;

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "intake-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.owner().name());
        source.setPassword(server.owner().password());
        nights = new NightFixtures(new Database(source), List.of(NightChecks.of("REC-10")));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void empty() {
        nights.nothing();
    }

    @Test
    void takesWhatIsRightInBothForms() {
        DeliveryView csv = receive(payments(12_000).bytes());
        assertThat(csv.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(csv.rows()).isEqualTo(12_000);
        nights.nightOf(MONDAY);
        assertThat(told()).isEqualTo(12_000);
        DeliveryView xml = receive(bytes(payments(3).of("2026-03-03", 2).xml(), StandardCharsets.UTF_8));
        assertThat(xml.rows()).isEqualTo(3);
        assertThat(nights.intake.find(TREASURY, csv.id()).state()).isEqualTo(DeliveryState.APPLIED);
    }

    @Test
    void answersTheSameFileAsTheFirstTime() {
        DeliveryView first = receive(payments(5).bytes());
        assertThat(receive(payments(5).bytes())).isEqualTo(first);
        assertThat(nights.intake.list(TREASURY, "", 10).items()).hasSize(1);
    }

    @Test
    void refusesEveryWrongFileWithItsOwnWord() {
        String good = payments(3).csv();
        refuses(IntakeProblem.CUT_SHORT, good.substring(0, good.indexOf("#trailer")));
        refuses(IntakeProblem.CUT_SHORT, "");
        refuses(IntakeProblem.NO_HEADER, "billNo,amount\n");
        refuses(IntakeProblem.WRONG_COUNT, good.replace("rows=3", "rows=4"));
        refuses(IntakeProblem.WRONG_TOTAL, good.replace("total.amount=31.50", "total.amount=31.51"));
        refuses(IntakeProblem.WRONG_HASH, good.replace("TB2,", "TB9,"));
        refuses(IntakeProblem.WRONG_VERSION, payments(3).inVersion("7.0").csv());
        refuses(IntakeProblem.UNKNOWN_DATASET, good.replace("tax-payment", "tax-payments"));
        refuses(IntakeProblem.NOT_YOUR_AGENCY, good.replace("agency=FIN", "agency=GACC"));
        refuses(IntakeProblem.WRONG_DAY, payments(3).of("2027-03-02", 1).csv());
        refuses(IntakeProblem.SEQUENCE_GAP, payments(3).of("2026-03-02", 3).csv());
        refuses(IntakeProblem.WRONG_COLUMNS, good.replace("billNo,amount", "billNo,sum"));
        refuses(IntakeProblem.WRONG_VALUE, payments(2).csv().replace("TB2,10.50", "TB2,ten"));
        refuses(IntakeProblem.DOUBLED_KEY, payments(2).payment("TB1", "1").csv());
        refuses(IntakeProblem.AFTER_TRAILER, good + "TB4,1,1,2026-03-02\n");
        assertThat(told()).isZero();
    }

    @Test
    void refusesBytesThatAreNotInTheEncodingThatIsNamed() {
        String chinese = payments(1).payment("缴款书", "1").csv();
        refuses(IntakeProblem.WRONG_ENCODING, bytes(chinese, Charset.forName("GB18030")));
        refuses(IntakeProblem.WRONG_ENCODING, payments(1).claiming("UTF-16").bytes());
    }

    @Test
    void refusesANumberThatWasTakenWithAnotherContent() {
        receive(payments(5).bytes());
        refuses(IntakeProblem.SEQUENCE_REPEATED, payments(6).csv());
    }

    @Test
    void holdsNothingAgainstAnAgencyThatIsSilent() {
        nights.database.update(
                "INSERT INTO collaboration_told_tax_bill VALUES (5, 'GACC', 'X1', '', 9, 1, '2026-03-01',"
                        + " '2026-03-02 16:00:00', 1, 1)");
        nights.database.update(
                "INSERT INTO collaboration_delivery_due VALUES ('tax-payment', 'FIN', '2026-01-01', NULL)");
        long run = nights.nightOf(MONDAY).id();
        assertThat(nights.discrepancies()).isEmpty();
        assertThat(nights.sides.of(run))
                .extracting(SideView::agency, SideView::state)
                .contains(tuple("FIN", SideView.State.MISSING));
    }

    @Test
    void goesOnBehindTheLastChunkOfAFileThatWasHalfTaken() {
        receive(payments(7_000).bytes());
        AtomicInteger chunks = new AtomicInteger();
        assertThatExceptionOfType(DiedHere.class)
                .isThrownBy(() -> nights.night.intake.takeOver(() -> {
                    if (chunks.incrementAndGet() == 2) {
                        throw new DiedHere();
                    }
                }));
        assertThat(told()).isEqualTo(5_000);
        nights.night.intake.takeOver(() -> {});
        assertThat(told()).isEqualTo(7_000);
    }

    private static final class DiedHere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void comparesOnlyWhatALateFileTouched() {
        nights.told("tax-bill", "GACC", MONDAY);
        bill(1, "10.50");
        bill(2, "10.50");
        bill(3, "10.50");
        receive(payments(2).bytes());
        nights.nightOf(MONDAY);
        assertThat(kinds()).containsExactly("TB3 BOOKED_UNPAID");
        bill(4, "10.50");
        DeliveryView late = receive(payments(1)
                .payment("TB3", "11")
                .payment("TB9", "1")
                .of("2026-03-02", 2)
                .bytes());
        assertThat(late.late()).isTrue();
        RunView run = nights.lateRun(MONDAY, late.id());
        assertThat(run.kind()).isEqualTo(RunKind.LATE);
        assertThat(kinds()).containsExactlyInAnyOrder("TB3 AMOUNT_DIFFERS", "TB9 PAID_UNKNOWN");
        nights.nightOf(MONDAY.plusDays(1));
        assertThat(kinds()).contains("TB4 BOOKED_UNPAID");
    }

    private static List<String> kinds() {
        return nights.discrepancies().stream()
                .filter(row -> !row.state().agreed())
                .map(row -> row.key() + " " + row.kind())
                .toList();
    }

    private static void bill(int number, String amount) {
        nights.database.update(
                "INSERT INTO collaboration_told_tax_bill VALUES (?, 'GACC', ?, '', ?, 1, '2026-03-01',"
                        + " '2026-03-02 16:00:00', 1, 1)",
                KeyHash.of("TB" + number),
                "TB" + number,
                amount);
    }

    private static DeliveryView receive(InputStream bytes) {
        return nights.intake.receive(TREASURY, bytes);
    }

    private static void refuses(IntakeProblem why, String text) {
        refuses(why, bytes(text, StandardCharsets.UTF_8));
    }

    private static void refuses(IntakeProblem why, InputStream bytes) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> receive(bytes))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> (Object) violation.problem())
                        .contains(why));
        assertThat(nights.intake.list(TREASURY, "", 1).items().get(0).state()).isEqualTo(DeliveryState.REFUSED);
    }

    private static long told() {
        return nights.database.number("SELECT COUNT(*) FROM collaboration_told_tax_payment");
    }
}
