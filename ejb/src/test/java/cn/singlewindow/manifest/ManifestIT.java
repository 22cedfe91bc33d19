package cn.singlewindow.manifest;

import static cn.singlewindow.manifest.ManifestFixtures.CONTAINERS;
import static cn.singlewindow.manifest.ManifestFixtures.aPreStowage;
import static cn.singlewindow.manifest.ManifestFixtures.aReport;
import static cn.singlewindow.manifest.ManifestFixtures.anOriginal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.watchdog.Alarm;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.Wired;
import cn.singlewindow.vessel.Blocker;
import cn.singlewindow.vessel.VisitRef;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole module on a real database: MF-01 to MF-04, GD-01 R3, and who sees what. */
@Application({"MF-01", "MF-02", "MF-03", "MF-04"})
class ManifestIT {

    private static final Scope CARRIER = enterprise("carrier", 1, Permission.MANIFEST_FILE, Permission.MANIFEST_READ);
    private static final Scope STRANGER = enterprise("stranger", 2, Permission.MANIFEST_FILE, Permission.MANIFEST_READ);
    private static final Scope TERMINAL = enterprise("terminal", 3, Permission.CARGO_REPORT, Permission.MANIFEST_READ);
    private static final Scope CONSIGNEE = enterprise("consignee", 4, Permission.MANIFEST_READ);
    private static final Scope LI = agency("li", "GACC");
    private static final Scope MSA = agency("zhao", "MSA");
    private static final Scope NIA = agency("liu", "NIA");

    private static LocalDatabase server;
    private static Database database;
    private static Wired wired;
    private static Manifests manifests;
    private static Bills bills;
    private static BillLinks links;
    private static Amendments amendments;
    private static int serial;

    private static Scope enterprise(String actor, long id, Permission... permissions) {
        return new Scope(actor, Scope.Means.CLIENT, new Party.OfEnterprise(id), Set.of(permissions));
    }

    private static Scope agency(String actor, String code) {
        return new Scope(
                actor,
                Scope.Means.USER,
                new Party.OfAgency(code),
                Set.of(Permission.MANIFEST_READ, Permission.MANIFEST_DECIDE, Permission.HOLD_PLACE));
    }

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "manifest-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.application().name());
        source.setPassword(server.application().password());
        wired = new Wired(source, Clock.offset(Clock.systemUTC(), toNovember()));
        database = wired.bean(Database.class);
        manifests = wired.bean(Manifests.class);
        bills = wired.bean(Bills.class);
        links = wired.bean(BillLinks.class);
        amendments = wired.bean(Amendments.class);
    }

    /** The fixtures are of November 2026. */
    private static Duration toNovember() {
        return Duration.between(Instant.now(), Instant.parse("2026-11-24T02:00:00Z"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static String voyage() {
        return "V" + ++serial + "W";
    }

    private static FilingAnswer file(Scope scope, ManifestFixtures manifest) {
        return file(scope, manifest, "key-" + ++serial, false);
    }

    private static FilingAnswer file(Scope scope, ManifestFixtures manifest, String key, boolean partial) {
        return manifests.file(scope, new FileManifest(manifest.form(), key, FilingChannel.REST_JSON, partial));
    }

    private static List<String> codesOf(Runnable refused) {
        try {
            refused.run();
        } catch (Rejected rejected) {
            return rejected.violations().stream()
                    .map(violation -> violation.code())
                    .toList();
        }
        return List.of();
    }

    private static <T> T in(Supplier<T> work) {
        return wired.inTransaction(work);
    }

    private static void accept(FilingAnswer filing) {
        bills.decide(LI, new DecideFiling(filing.number(), BillVerb.ACCEPT, "", "accept-" + filing.number()));
    }

    private static BillView bill(Scope scope, String voyage, String number) {
        return bills.find(scope, new BillKey(voyage, number));
    }

    private static DeclaredPart part(String voyage, String bill, int packages, String weight) {
        return new DeclaredPart(
                "I2026" + String.format("%013d", ++serial),
                false,
                "cosco shanghai",
                voyage,
                bill,
                false,
                packages,
                new BigDecimal(weight),
                List.of());
    }

    private static void link(DeclaredPart part) {
        in(() -> {
            bills.link(LI, part);
            return true;
        });
    }

    private static void release(DeclaredPart part) {
        in(() -> {
            links.release(part.seqNo(), cn.singlewindow.manifest.model.Actor.window("test"));
            return true;
        });
    }

    @Test
    void storesAManifestWholeAndShowsEachReaderItsPart() {
        String voyage = voyage();
        FilingAnswer answer = file(
                CARRIER,
                anOriginal(voyage)
                        .bill("B1", 40, "1080")
                        .container("B1", CONTAINERS.get(0))
                        .bill("B2", 10, "500")
                        .dangerous("B2", 10, "500"));
        assertThat(answer.number()).matches("MF2026\\d{10}");
        assertThat(answer.lines()).allMatch(FilingAnswer.LineAnswer::accepted).hasSize(2);
        assertThat(answer.agencies()).containsExactly("GACC", "MSA", "NIA");
        assertThat(answer.late()).isFalse();
        assertThat(manifests.find(CARRIER, answer.number()).bills()).hasSize(2);
        assertThat(bill(CARRIER, voyage, "b1").summary().containers()).containsExactly(CONTAINERS.get(0));
        assertThat(codesOf(() -> bill(STRANGER, voyage, "B1"))).containsExactly("SW-002");
        assertThat(codesOf(() -> manifests.find(STRANGER, answer.number()))).containsExactly("SW-002");
        assertThat(codesOf(() -> bill(MSA, voyage, "B1"))).containsExactly("SW-002");
        assertThat(bill(MSA, voyage, "B2").form().all(ManifestSection.ITEM)).hasSize(1);
        assertThat(bill(NIA, voyage, "B1")
                        .form()
                        .all(ManifestSection.BILL)
                        .get(0)
                        .has("consigneeName"))
                .isFalse();
        assertThat(database.number(
                        "SELECT COUNT(*) FROM platform_outbox WHERE topic = 'manifest.filing.filed' AND payload LIKE ?",
                        "%" + answer.number() + "%"))
                .isEqualTo(3);
    }

    @Test
    void whomABillNamesFindsItAndNobodyElse() {
        String voyage = voyage();
        String code = "91310115MA1K34186P";
        database.update(
                "INSERT INTO enterprise (id, version, state, since, standing_reason, credit_code, customs_code, name_zh,"
                        + " name_en, core_zh, core_en, legal_person_name, legal_person_id, address, business_scope, bank_name,"
                        + " bank_account, contact_name, contact_phone, contact_email, kinds, from_register, filed_at, filed_by)"
                        + " VALUES (?, 0, 'ACTIVE', '2026-01-01', '', ?, '3122240567', '申迅', '', '', '', '', '', '', '', '', '',"
                        + " '', '', '', 'TRADER', 0, '2026-01-01', 'x')",
                CONSIGNEE.enterprise().getAsLong(),
                code);
        FilingAnswer filed = file(
                CARRIER,
                anOriginal(voyage)
                        .bill("B1", 40, "1080")
                        .lastBill("consigneeCode", code)
                        .bill("B2", 10, "500"));
        assertThat(bill(CONSIGNEE, voyage, "B1").filed()).isFalse();
        assertThat(bill(CARRIER, voyage, "B1").filed()).isTrue();
        assertThat(codesOf(() -> bill(CONSIGNEE, voyage, "B2"))).containsExactly("SW-002");
        assertThat(codesOf(() -> manifests.find(CONSIGNEE, filed.number()))).containsExactly("SW-002");
        assertThat(bills.search(CONSIGNEE, BillQuery.ofVoyage(voyage, 10)).items())
                .extracting(BillRow::bill)
                .containsExactly("B1");
        assertThat(bills.search(STRANGER, BillQuery.ofVoyage(voyage, 10)).items())
                .isEmpty();
        assertThat(bills.counts(CONSIGNEE).waiting()).isZero();
    }

    @Test
    void showsCustomsWhatWaitsAndWhatIsUnansweredInTime() {
        String voyage = voyage();
        FilingAnswer answered = file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080"));
        FilingAnswer forgotten = file(CARRIER, anOriginal(voyage).bill("B2", 10, "500"));
        accept(answered);
        assertThat(waiting(voyage, BillList.WAITING)).containsExactly("B2");
        assertThat(waiting(voyage, BillList.UNANSWERED)).isEmpty();
        database.update(
                "UPDATE manifest_bill SET no_load_due_at = '2026-11-23' WHERE voyage_key = ? AND bill_key = 'B2'",
                voyage);
        assertThat(waiting(voyage, BillList.UNANSWERED)).containsExactly("B2");
        assertThat(bills.counts(LI).unanswered()).isPositive();
        RequestAmendment change = new RequestAmendment(
                AmendmentKind.CHANGE,
                List.of(new BillKey(voyage, "B2")),
                bill(CARRIER, voyage, "B2").form(),
                "M01",
                "",
                List.of(),
                "change-" + voyage);
        AmendmentView asked = amendments.request(CARRIER, change);
        amendments.decide(LI, new DecideAmendment(asked.number(), 1, true, "", "apply-" + voyage));
        assertThat(waiting(voyage, BillList.UNANSWERED)).containsExactly("B2");
        assertThat(amendments
                        .search(CARRIER, AmendmentQuery.of(new BillKey(voyage, "B2")))
                        .items())
                .extracting(AmendmentView::number)
                .containsExactly(asked.number());
        assertThat(amendments
                        .search(CARRIER, AmendmentQuery.of(new BillKey(voyage, "B")))
                        .items())
                .isEmpty();
        accept(forgotten);
        assertThat(waiting(voyage, BillList.WAITING)).isEmpty();
    }

    @Test
    void theCarrierNeverLearnsWhichDeclarationItIs() {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080")));
        DeclaredPart part = part(voyage, "B1", 40, "1080");
        link(part);
        release(part);
        assertThat(bill(CARRIER, voyage, "B1").toString()).doesNotContain(part.seqNo());
        assertThat(manifests.receipts(CARRIER, 0, 1000).toString()).doesNotContain(part.seqNo());
        assertThat(bill(LI, voyage, "B1").toString()).contains(part.seqNo());
    }

    private static List<String> waiting(String voyage, BillList list) {
        return bills.search(LI, new BillQuery(list, null, null, "", voyage, "", "", "", 10)).items().stream()
                .map(BillRow::bill)
                .toList();
    }

    @Test
    void saysWhichLinesOfAManifestWereLeftOut() {
        String voyage = voyage();
        FilingAnswer answer = file(
                CARRIER,
                anOriginal(voyage).bill("B1", 40, "1080").bill("B2", 10, "500").lastBill("packages", "0"),
                "partial-" + voyage,
                true);
        assertThat(manifests.find(CARRIER, answer.number()).lines())
                .extracting(FilingView.LineView::path)
                .containsExactly("Bill[2]");
        FilingAnswer arrival =
                file(TERMINAL, aReport(FilingKind.TALLY_IN, voyage).bill("B1", 40, "1080"), "tally-" + voyage, false);
        assertThat(manifests.find(TERMINAL, arrival.number()).lines())
                .extracting(FilingView.LineView::verdict)
                .containsExactly("TAKEN");
        assertThat(manifests
                        .search(CARRIER, new FilingQuery(null, null, answer.number(), false, "", 10))
                        .items())
                .extracting(FilingRow::number)
                .containsExactly(answer.number());
    }

    @Test
    void takesAMessageOncePerKeyAndABillOncePerVoyage() throws Exception {
        String voyage = voyage();
        ManifestFixtures manifest = anOriginal(voyage).bill("B1", 40, "1080");
        FilingAnswer first = file(CARRIER, manifest, "once-" + voyage, false);
        assertThat(file(CARRIER, manifest, "once-" + voyage, false)).isEqualTo(first);
        assertThat(codesOf(() -> file(CARRIER, manifest.bill("B2", 1, "1"), "once-" + voyage, false)))
                .containsExactly("SW-014");
        assertThat(codesOf(() -> file(STRANGER, anOriginal("0" + voyage).bill("b 1", 1, "1"))))
                .containsExactly("MF-009");
        assertThat(codesOf(() -> file(STRANGER, anOriginal(voyage).bill(" b１", 1, "1"))))
                .containsExactly("MF-009");
    }

    @Test
    void letsOneOfManyWinWhoFileTheSameBillAtOnce() throws Exception {
        String voyage = voyage();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String key = "race-" + voyage + i;
            all.add(() -> codesOf(() -> file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080"), key, false))
                    .isEmpty());
        }
        int won = 0;
        for (Future<Boolean> one : threads.invokeAll(all)) {
            won += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM manifest_bill WHERE voyage_key = ?", voyage))
                .isEqualTo(1);
    }

    @Test
    void takesTheSoundBillsWhereTheSenderAskedForThat() {
        String voyage = voyage();
        ManifestFixtures manifest = anOriginal(voyage)
                .bill("GOOD", 5, "50")
                .bill("M", 10, "100")
                .house("M", "H1", 4, "40")
                .house("M", "H2", 5, "60")
                .bill("BAD", 1, "10")
                .container("BAD", "CSQU3054384");
        assertThat(codesOf(() -> file(CARRIER, manifest))).contains("MF-018", "MF-006");
        FilingAnswer answer = file(CARRIER, manifest, "part-" + voyage, true);
        assertThat(answer.lines())
                .extracting(FilingAnswer.LineAnswer::problem)
                .containsExactly("", "MF-018", "MF-018", "MF-018", "MF-006");
        assertThat(manifests.find(CARRIER, answer.number()).bills())
                .extracting(BillRow::bill)
                .containsExactly("GOOD");
    }

    @Test
    void marksWhatIsLateForAnOfficer() {
        FilingAnswer answer = file(
                CARRIER,
                anOriginal(voyage()).header("loadingAt", "20261125090000").bill("B1", 1, "10"));
        assertThat(answer.late()).isTrue();
        assertThat(manifests.find(CARRIER, answer.number()).receipts())
                .extracting(ReceiptRow::code)
                .containsExactly("02");
    }

    @Test
    void onlyCustomsDecidesAndSilenceIsNoApproval() {
        String voyage = voyage();
        file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080").bill("B2", 1, "10"));
        DeclaredPart early = part(voyage, "B1", 40, "1080");
        assertThat(bills.match(early)).extracting(wrong -> wrong.code()).containsExactly("MF-121");
        BillView view = bill(LI, voyage, "B1");
        assertThat(view.decisions()).contains(BillVerb.ACCEPT, BillVerb.REFUSE_LOADING);
        assertThat(codesOf(() -> bills.decide(MSA, new DecideBill(view.summary().key(), 1, BillVerb.ACCEPT, "", "x"))))
                .containsExactly("MF-104");
        assertThat(codesOf(() ->
                        bills.decide(LI, new DecideBill(view.summary().key(), 1, BillVerb.REFUSE_LOADING, "", "y"))))
                .containsExactly("MF-103");
        BillView accepted = bills.decide(LI, new DecideBill(view.summary().key(), 1, BillVerb.ACCEPT, "", "z"));
        assertThat(accepted.summary().state()).isEqualTo(BillState.ACCEPTED);
        assertThat(accepted.receipts()).extracting(ReceiptRow::code).containsExactly("01");
        bills.decide(LI, new DecideBill(new BillKey(voyage, "B2"), 1, BillVerb.REFUSE_LOADING, "narcotics", "w"));
        assertThat(codesOf(() -> file(CARRIER, anOriginal(voyage).bill("B2", 1, "10"))))
                .isEmpty();
    }

    @Test
    void declarationsShareABillAndNeverClaimMoreThanItHas() throws Exception {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080").container("B1", CONTAINERS.get(0))));
        assertThat(codesOf(() -> link(part(voyage, "NONE", 1, "10")))).containsExactly("MF-120");
        assertThat(codesOf(() -> link(part(voyage, "B1", 41, "1080")))).containsExactly("MF-123");
        assertThat(codesOf(() -> link(part(voyage, "B1", 40, "900")))).containsExactly("MF-124");
        link(part(voyage, "b1", 20, "560"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DeclaredPart rest = part(voyage, "B1", 20, "540");
            all.add(() -> codesOf(() -> link(rest)).isEmpty());
        }
        int won = 0;
        for (Future<Boolean> one : threads.invokeAll(all)) {
            won += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(bills.lookUp("9074729", voyage, "B1").orElseThrow().linkedPackages())
                .isEqualTo(40);
        assertThat(bills.lookUp("EVER GIVEN", voyage, "B1")).isEmpty();
    }

    @Test
    void aReleaseIsWrittenOffAndAFallenDeclarationGivesItsPartBack() {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080")));
        DeclaredPart first = part(voyage, "B1", 30, "800");
        DeclaredPart second = part(voyage, "B1", 10, "280");
        link(first);
        link(second);
        release(first);
        release(first);
        BillView half = bill(LI, voyage, "B1");
        assertThat(half.summary().openPackages()).isEqualTo(10);
        assertThat(half.summary().ledger()).isEqualTo(LedgerState.PARTLY_DECLARED);
        in(() -> {
            links.free(second.seqNo(), cn.singlewindow.manifest.model.Actor.window("test"));
            return true;
        });
        assertThat(bills.lookUp("", voyage, "B1").orElseThrow().linkedPackages())
                .isEqualTo(30);
        BillView ended = bills.book(
                LI,
                new BookLedger(
                        new BillKey(voyage, "B1"),
                        bill(LI, voyage, "B1").summary().version(),
                        LedgerKind.RE_EXPORT,
                        10,
                        new BigDecimal("280"),
                        "RE-1",
                        "",
                        "book-" + voyage));
        assertThat(ended.summary().state()).isEqualTo(BillState.WRITTEN_OFF);
        assertThat(ended.summary().ledger()).isEqualTo(LedgerState.WRITTEN_OFF);
        assertThat(ended.ledger())
                .extracting(BillView.LedgerRow::kind)
                .containsExactly(LedgerKind.RELEASE, LedgerKind.RE_EXPORT);
    }

    @Test
    void onlyWhatHasArrivedAndIsReleasedIsLoaded() {
        String voyage = voyage();
        accept(file(
                CARRIER,
                aPreStowage(voyage)
                        .bill("X1", 10, "1000")
                        .container("X1", CONTAINERS.get(0))
                        .bill("X2", 10, "1000")
                        .container("X2", CONTAINERS.get(1))));
        ManifestFixtures loading = aReport(FilingKind.LOADING, voyage)
                .container("X1", CONTAINERS.get(0))
                .container("X2", CONTAINERS.get(1));
        assertThat(file(CARRIER, loading).lines())
                .extracting(FilingAnswer.LineAnswer::problem)
                .containsExactly("MF-041", "MF-041");
        FilingAnswer arrival = file(
                TERMINAL,
                aReport(FilingKind.ARRIVAL, voyage)
                        .container("X1", CONTAINERS.get(0))
                        .container("X1", "FCIU9908030"));
        assertThat(arrival.lines()).extracting(FilingAnswer.LineAnswer::problem).containsExactly("", "MF-040");
        assertThat(bill(LI, voyage, "X1").summary().state()).isEqualTo(BillState.ARRIVED_IN_YARD);
        DeclaredPart export = new DeclaredPart(
                "E2026" + String.format("%013d", ++serial),
                true,
                "COSCO SHANGHAI",
                voyage,
                "X1",
                false,
                10,
                new BigDecimal("1000"),
                List.of(CONTAINERS.get(0)));
        link(export);
        assertThat(file(CARRIER, loading).lines())
                .extracting(FilingAnswer.LineAnswer::problem)
                .containsExactly("MF-042", "MF-041");
        release(export);
        assertThat(bill(LI, voyage, "X1").summary().state()).isEqualTo(BillState.LOADABLE);
        assertThat(file(CARRIER, loading).lines())
                .extracting(FilingAnswer.LineAnswer::problem)
                .containsExactly("", "MF-041");
        assertThat(bill(LI, voyage, "X1").summary().state()).isEqualTo(BillState.LOADED);
        FilingAnswer tally = file(
                TERMINAL,
                aReport(FilingKind.TALLY_OUT, voyage)
                        .header("departureAt", "20261124090000")
                        .container("X1", CONTAINERS.get(0))
                        .container("X2", CONTAINERS.get(1)));
        assertThat(tally.state()).isEqualTo(ReportState.DISCREPANT);
        assertThat(bill(LI, voyage, "X1").summary().state()).isEqualTo(BillState.SAILED);
    }

    @Test
    void aTallyFindsWhatIsShortAndWhatIsOver() {
        String voyage = voyage();
        accept(file(
                CARRIER,
                anOriginal(voyage)
                        .bill("C1", 10, "1000")
                        .container("C1", CONTAINERS.get(0))
                        .bill("LOOSE", 20, "500")
                        .bill("ORE", 1, "100000")
                        .lastBill("bulk", "Y")
                        .bill("GONE", 2, "20")));
        FilingAnswer tally = file(
                TERMINAL,
                aReport(FilingKind.TALLY_IN, voyage)
                        .container("", CONTAINERS.get(0))
                        .lastContainer("seals", "OTHER")
                        .container("", CONTAINERS.get(1))
                        .bill("LOOSE", 18, "450")
                        .bill("ORE", 1, "104000"));
        assertThat(tally.state()).isEqualTo(ReportState.DISCREPANT);
        FilingView view = manifests.find(TERMINAL, tally.number());
        assertThat(view.discrepancies())
                .extracting(found -> found.kind() + " " + found.bill().bill() + " " + found.container())
                .containsExactlyInAnyOrder(
                        "WRONG_SEAL C1 " + CONTAINERS.get(0),
                        "OVERLANDED  " + CONTAINERS.get(1),
                        "SHORT LOOSE ",
                        "SHORT GONE ");
        assertThat(bill(LI, voyage, "LOOSE").summary().state()).isEqualTo(BillState.SHORT);
        assertThat(bill(LI, voyage, "ORE").summary().state()).isEqualTo(BillState.MATCHED);
        assertThat(codesOf(
                        () -> file(CARRIER, aReport(FilingKind.TALLY_IN, voyage).bill("LOOSE", 1, "1"))))
                .containsExactly("SW-001");
    }

    private static RequestAmendment amendment(
            AmendmentKind kind, String voyage, List<String> numbers, ManifestFixtures wanted) {
        ManifestForm form =
                wanted == null ? ManifestForm.empty() : wanted.form().with(ManifestSection.MANIFEST, List.of());
        return new RequestAmendment(
                kind,
                numbers.stream().map(number -> new BillKey(voyage, number)).toList(),
                form,
                "M06",
                "",
                List.of(),
                "amend-" + ++serial);
    }

    private static AmendmentView approve(AmendmentView view) {
        return amendments.decide(
                LI, new DecideAmendment(view.number(), view.version(), true, "", "approve-" + view.number()));
    }

    @Test
    void splitsAndMergesWithoutLosingAnything() {
        String voyage = voyage();
        accept(file(
                CARRIER,
                anOriginal(voyage)
                        .bill("B1", 40, "1080")
                        .container("B1", CONTAINERS.get(0))
                        .container("B1", CONTAINERS.get(1))));
        ManifestFixtures short1 = anOriginal(voyage)
                .bill("B1A", 30, "800")
                .container("B1A", CONTAINERS.get(0))
                .bill("B1B", 9, "280");
        assertThat(codesOf(() ->
                        amendments.request(CARRIER, amendment(AmendmentKind.SPLIT, voyage, List.of("B1"), short1))))
                .containsExactly("MF-108", "MF-109");
        ManifestFixtures sound = anOriginal(voyage)
                .bill("B1A", 30, "800")
                .container("B1A", CONTAINERS.get(0))
                .bill("B1B", 10, "280")
                .container("B1B", CONTAINERS.get(1));
        assertThat(codesOf(() ->
                        amendments.request(STRANGER, amendment(AmendmentKind.SPLIT, voyage, List.of("B1"), sound))))
                .containsExactly("SW-002");
        AmendmentView asked = amendments.request(CARRIER, amendment(AmendmentKind.SPLIT, voyage, List.of("B1"), sound));
        assertThat(asked.number()).matches("MA2026\\d{10}");
        assertThat(codesOf(() ->
                        amendments.request(CARRIER, amendment(AmendmentKind.DELETE, voyage, List.of("B1"), null))))
                .containsExactly("MF-116");
        assertThat(approve(asked).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(bill(LI, voyage, "B1").summary().state()).isEqualTo(BillState.DELETED);
        assertThat(bill(LI, voyage, "B1A").summary().state()).isEqualTo(BillState.ACCEPTED);
        AmendmentView merged = amendments.request(
                CARRIER,
                amendment(
                        AmendmentKind.MERGE,
                        voyage,
                        List.of("B1A", "B1B"),
                        anOriginal(voyage)
                                .bill("B1", 40, "1080")
                                .container("B1", CONTAINERS.get(0))
                                .container("B1", CONTAINERS.get(1))));
        approve(merged);
        assertThat(bill(LI, voyage, "B1").summary().packages()).isEqualTo(40);
        assertThat(bill(LI, voyage, "B1").summary().state()).isEqualTo(BillState.ACCEPTED);
    }

    @Test
    void aBillWithADeclarationDoesNotChangeNotEvenAfterTheRequest() {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080").bill("B2", 4, "100")));
        link(part(voyage, "B1", 40, "1080"));
        assertThat(codesOf(() ->
                        amendments.request(CARRIER, amendment(AmendmentKind.DELETE, voyage, List.of("B1"), null))))
                .containsExactly("MF-107");
        AmendmentView asked = amendments.request(CARRIER, amendment(AmendmentKind.DELETE, voyage, List.of("B2"), null));
        link(part(voyage, "B2", 4, "100"));
        assertThat(codesOf(() -> approve(asked))).containsExactly("MF-107");
        AmendmentView refused = amendments.decide(
                LI, new DecideAmendment(asked.number(), asked.version(), false, "declared", "refuse-" + voyage));
        assertThat(refused.state()).isEqualTo(AmendmentState.REFUSED);
    }

    @Test
    void aShipThatArrivesMatchesItsBillsAndOneThatSailsOwesItsTallies() {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("B1", 40, "1080")));
        String visit = "{\"event\":\"arrive\",\"imo\":\"9074729\",\"shipName\":\"COSCO SHANGHAI\",\"voyageIn\":\""
                + voyage + "\",\"voyageOut\":\"\",\"at\":\"2026-11-24T02:00:00Z\"}";
        tell("vessel.visit.arrive", visit);
        assertThat(bill(LI, voyage, "B1").summary().state()).isEqualTo(BillState.MATCHED);
        assertThat(
                        database.number(
                                "SELECT COUNT(*) FROM platform_watchdog WHERE kind = 'manifest.residue' AND due_at = '2027-02-24 16:00:00'"))
                .isPositive();
        tell("vessel.visit.sail", visit);
        long due = database.number("SELECT id FROM manifest_due_report WHERE voyage_key = ?", voyage);
        Alarm alarm = new Alarm("manifest.tally", "manifest.due-report", due, Instant.parse("2026-11-24T08:00:00Z"));
        in(() -> {
            wired.bean(TallyIsOverdue.class).fire(alarm);
            wired.bean(TallyIsOverdue.class).fire(alarm);
            return true;
        });
        assertThat(database.number(
                        "SELECT COUNT(*) FROM platform_audit WHERE what = 'manifest.tally.overdue' AND subject_id = ?",
                        voyage))
                .isEqualTo(1);
        file(TERMINAL, aReport(FilingKind.TALLY_IN, voyage).bill("B1", 40, "1080"));
        assertThat(database.number(
                        "SELECT COUNT(*) FROM manifest_due_report WHERE voyage_key = ? AND state = 'RECONCILED'",
                        voyage))
                .isEqualTo(1);
    }

    private static void tell(String topic, String payload) {
        in(() -> {
            wired.bean(VisitFollower.class)
                    .receive(new Delivery(1, 1, Instant.now(), OutboxEvent.of(topic, "vessel.visit", 1, payload)));
            return true;
        });
    }

    @Test
    void anUnlistedBoxBlocksTheClearance() {
        String voyage = voyage();
        VisitRef visit = new VisitRef(1, "SHA20260000001", "9074729", "COSCO SHANGHAI", "", voyage);
        LoadedIsWhatWasReleased condition = wired.bean(LoadedIsWhatWasReleased.class);
        assertThat(condition.blockers(visit)).isEmpty();
        accept(file(CARRIER, aPreStowage(voyage).bill("X1", 10, "1000").container("X1", CONTAINERS.get(0))));
        assertThat(condition.blockers(visit)).extracting(Blocker::fact).containsExactly("LOADING_MANIFEST_MISSING");
        file(CARRIER, aReport(FilingKind.LOADING, voyage).container("X1", CONTAINERS.get(0)));
        file(
                CARRIER,
                aReport(FilingKind.STOWAGE, voyage)
                        .container("", CONTAINERS.get(0))
                        .lastContainer("portOfLoading", "CNSHA")
                        .container("", CONTAINERS.get(1))
                        .lastContainer("portOfLoading", "JPTYO"));
        assertThat(condition.blockers(visit))
                .extracting(blocker -> blocker.fact() + blocker.arguments())
                .containsExactly(
                        "CONTAINERS_UNLISTED[1, " + CONTAINERS.get(0) + "]",
                        "CONTAINERS_UNRELEASED[1, " + CONTAINERS.get(0) + "]");
    }

    @Test
    void customsSettlesADifferenceAndGivesMoreTimeOnce() {
        String voyage = voyage();
        accept(file(CARRIER, anOriginal(voyage).bill("LOOSE", 20, "500")));
        FilingAnswer tally = file(TERMINAL, aReport(FilingKind.TALLY_IN, voyage).bill("LOOSE", 18, "450"));
        DiscrepancyView open =
                manifests.find(LI, tally.number()).discrepancies().get(0);
        assertThat(open.due()).isEqualTo("2027-02-24T16:00:00Z");
        Landings landings = wired.bean(Landings.class);
        DiscrepancyView later = in(() -> landings.extend(LI, open.id(), 1, "storage"));
        assertThat(codesOf(() -> in(() -> landings.extend(LI, open.id(), 2, "again"))))
                .containsExactly("MF-115");
        in(() -> landings.close(LI, open.id(), later.version(), DiscrepancyOutcome.LOST, "protest of the master"));
        assertThat(bill(LI, voyage, "LOOSE").summary().state()).isEqualTo(BillState.MATCHED);
        assertThat(codesOf(() -> in(() -> landings.close(LI, open.id(), 3, DiscrepancyOutcome.LOST, "x"))))
                .containsExactly("MF-114");
    }
}
