package cn.singlewindow.goods;

import static cn.singlewindow.goods.GoodsFixtures.BROKER;
import static cn.singlewindow.goods.GoodsFixtures.TRADER;
import static cn.singlewindow.goods.GoodsFixtures.aCleanImport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.collaboration.enforcement.HeldThing;
import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.goods.store.ReceiptFeed;
import cn.singlewindow.manifest.PlantedBills;
import cn.singlewindow.platform.feed.FedTable;
import cn.singlewindow.platform.feed.FeedNumbers;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.testing.Wired;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole module on a real database: GD-01 R3, R4, B.2, and who sees what. */
@Application("GD-01")
class GoodsServiceIT {

    private static final Scope BY_BROKER = enterprise("broker", 1002);
    private static final Scope BY_TRADER = enterprise("trader", 1001);
    private static final Scope BY_STRANGER = enterprise("stranger", 1003);
    private static final Scope LI = agency("li", "GACC", false);
    private static final Scope WANG = agency("wang", "GACC", true);
    private static final Scope SAFE = agency("xu", "SAFE", false);

    private static LocalDatabase server;
    private static Database database;
    private static GoodsService goods;
    private static Holds holds;
    private static HoldFollower follower;
    private static DeclarationResults results;
    private static FeedNumbers numbers;
    private static int serial;

    private static Scope enterprise(String actor, long id) {
        return new Scope(
                actor,
                Scope.Means.CLIENT,
                new Party.OfEnterprise(id),
                Set.of(Permission.GOODS_DECLARE, Permission.GOODS_READ));
    }

    private static Scope agency(String actor, String code, boolean supervisor) {
        Set<Permission> permissions = EnumSet.of(Permission.GOODS_READ, Permission.GOODS_DECIDE, Permission.HOLD_PLACE);
        if (supervisor) {
            permissions.add(Permission.GOODS_SUPERVISE);
        }
        return new Scope(actor, Scope.Means.USER, new Party.OfAgency(code), permissions);
    }

    @BeforeAll
    static void start() throws Exception {
        server = LocalDatabase.forTests(Path.of("target", "goods-db").toAbsolutePath());
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.application().name());
        source.setPassword(server.application().password());
        Clock now = Clock.offset(Clock.systemUTC(), toNovember());
        Wired wired = new Wired(source, now);
        database = wired.bean(Database.class);
        goods = wired.bean(GoodsService.class);
        holds = wired.bean(Holds.class);
        follower = wired.bean(HoldFollower.class);
        results = wired.bean(DeclarationResults.class);
        numbers = wired.bean(FeedNumbers.class);
        enterprisesAreFiled();
    }

    /** The fixtures declare goods of November 2026. */
    private static Duration toNovember() {
        return Duration.between(Instant.now(), Instant.parse("2026-11-24T02:00:00Z"));
    }

    private static void enterprisesAreFiled() {
        file(1001, TRADER, "3122910001", "上海申贸进出口有限公司");
        file(1002, BROKER, "3122980002", "上海浦江报关有限公司");
        file(1003, "913100006072000177", "", "上海另一贸易有限公司");
        database.update(
                "INSERT INTO enterprise_mandate (id, version, principal_id, agent_id, holder_id, parent_id, state, since, documents,"
                        + " commodities, districts, valid_from, valid_to, limit_fen, second_person, may_delegate, principal_seal,"
                        + " agent_seal, reason, offered_by, offered_at) VALUES (7, 0, 1001, 1002, 1001, 0, 'ACTIVE', '2026-01-01', 'GD-01',"
                        + " '', '', '2026-01-01', '2027-01-01', NULL, 0, 0, '', '', '', 'x', '2026-01-01')");
    }

    private static void file(long id, String code, String customsCode, String name) {
        database.update(
                "INSERT INTO enterprise (id, version, state, since, standing_reason, credit_code, customs_code, name_zh,"
                        + " name_en, core_zh, core_en, legal_person_name, legal_person_id, address, business_scope, bank_name,"
                        + " bank_account, contact_name, contact_phone, contact_email, kinds, from_register, filed_at, filed_by)"
                        + " VALUES (?, 0, 'ACTIVE', '2026-01-01', '', ?, ?, ?, '', '', '', '', '', '', '', '', '', '', '', '',"
                        + " 'TRADER,CUSTOMS_BROKER', 0, '2026-01-01', 'x')",
                id,
                code,
                customsCode,
                name);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static GoodsFixtures another() {
        String bill = "BILL" + ++serial;
        PlantedBills.accepted(database, "COSCO SHANGHAI", "026W", bill, 40, "1080", List.of("CSQU3054383"));
        return aCleanImport().header("BillNo", bill).signedAs("C" + serial);
    }

    private static SubmissionAnswer submit(Scope scope, GoodsFixtures declaration, String key) {
        return goods.submit(scope, new SubmitDeclaration(declaration.form(), key, Channel.REST_JSON, false, 0));
    }

    private static String submitted() {
        GoodsFixtures declaration = another();
        return submit(BY_BROKER, declaration, "key-" + serial).seqNo();
    }

    private static DeclarationView decide(Scope officer, String seqNo, Decision decision) {
        long version = goods.find(officer, seqNo).summary().version();
        return goods.decide(
                officer, new DecideDeclaration(seqNo, version, decision, "R01", "", seqNo + "-" + decision + version));
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

    @Test
    void storesEverythingBeforeItAnswers() {
        SubmissionAnswer answer = submit(BY_BROKER, another(), "whole");
        assertThat(answer.seqNo()).matches("I2026\\d{13}");
        assertThat(answer.agencies()).containsExactly("GACC", "TAX", "SAFE");
        DeclarationView view = goods.find(BY_BROKER, answer.seqNo());
        assertThat(view.form().lines()).hasSize(10);
        assertThat(view.receipts())
                .extracting(DeclarationView.ReceiptView::channelCode)
                .containsExactly("7");
        assertThat(view.cases()).extracting(DeclarationView.CaseView::agency).containsExactly("GACC", "SAFE", "TAX");
        assertThat(view.summary().total()).isEqualByComparingTo("2500");
        long id = database.number("SELECT id FROM goods_declaration WHERE seq_no = ?", answer.seqNo());
        assertThat(database.number("SELECT COUNT(*) FROM goods_line WHERE declaration_id = ?", id))
                .isEqualTo(10);
        assertThat(database.number("SELECT COUNT(*) FROM platform_outbox WHERE subject_id = ?", id))
                .isEqualTo(3);
        assertThat(database.number("SELECT COUNT(*) FROM platform_audit WHERE subject_id = ?", answer.seqNo()))
                .isEqualTo(1);
    }

    @Test
    void givesTheSameAnswerToTheSameKeyAndRefusesOtherContent() {
        GoodsFixtures declaration = another();
        SubmissionAnswer first = submit(BY_BROKER, declaration, "same");
        assertThat(submit(BY_BROKER, declaration, "same")).isEqualTo(first);
        assertThat(codesOf(() -> submit(BY_BROKER, declaration.header("NoteS", "x"), "same")))
                .containsExactly("SW-014");
    }

    @Test
    void refusesTheSameShipmentWithTheFirstNumberUntilThatIsTakenBack() {
        GoodsFixtures declaration = another();
        String first = submit(BY_BROKER, declaration, "shipment-1").seqNo();
        assertThatThrownBy(() -> submit(BY_BROKER, declaration, "shipment-2"))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.violations().get(0).code()).isEqualTo("GD-107");
                    assertThat(refused.violations().get(0).arguments()).containsExactly(first);
                });
        long version = goods.find(BY_BROKER, first).summary().version();
        goods.withdraw(BY_BROKER, new WithdrawDeclaration(first, version, "wrong", "withdraw-" + first));
        assertThat(submit(BY_BROKER, declaration, "shipment-3").seqNo()).isNotEqualTo(first);
    }

    @Test
    void takesOneOfManyThatComeAtOnce() throws Exception {
        GoodsFixtures declaration = another();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Callable<String> once = () -> submit(BY_BROKER, declaration, "race").seqNo();
        List<Future<String>> answers = threads.invokeAll(List.of(once, once, once, once, once, once));
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        }
        threads.shutdown();
    }

    @Test
    void refusesWhoHasNoMandateAndAsksAgainEachTime() {
        assertThat(codesOf(() -> submit(BY_STRANGER, another(), "stranger"))).containsExactly("EQ-033");
        assertThat(submit(BY_TRADER, byItself(another()), "own").seqNo()).isNotEmpty();
        database.update("UPDATE enterprise_mandate SET state = 'REVOKED' WHERE id = 7");
        try {
            assertThat(codesOf(() -> submit(BY_BROKER, another(), "revoked"))).isNotEmpty();
        } finally {
            database.update("UPDATE enterprise_mandate SET state = 'ACTIVE' WHERE id = 7");
        }
    }

    private static GoodsFixtures byItself(GoodsFixtures declaration) {
        return declaration
                .header("AgentCode", "3122910001")
                .header("AgentCodeScc", TRADER)
                .header("AgentName", "上海申贸进出口有限公司");
    }

    @Test
    void refusesADeclarationUnderAThirdCompanysName() {
        assertThat(codesOf(() -> submit(BY_BROKER, another().header("AgentCodeScc", "913100006072000177"), "third")))
                .containsExactly("GD-118");
    }

    @Test
    void refusesNamesAndCodesOtherThanTheFiledOnesAndReadsPastWidthAndBlanks() {
        GoodsFixtures renamed = another()
                .header("TradeName", "上海申贸贸易有限公司")
                .header("TradeCode", "3122910009")
                .header("AgentName", "上海浦江 报关");
        assertThat(codesOf(() -> submit(BY_BROKER, renamed, "renamed"))).containsExactly("GD-119", "GD-120", "GD-119");
        GoodsFixtures wide = another().header("TradeName", "上海申贸　进出口有限公司 ");
        assertThat(submit(BY_BROKER, wide, "wide").seqNo()).isNotEmpty();
    }

    @Test
    void refusesAnAssigneeWhoIsNoOfficerOfTheAgency() {
        String seqNo = submitted();
        assertThat(codesOf(() -> goods.assign(WANG, new AssignDeclaration(seqNo, 1, "nobody.at.all"))))
                .containsExactly("GD-121");
    }

    @Test
    void storesNothingOfARehearsal() {
        long before = database.number("SELECT COUNT(*) FROM goods_declaration");
        SubmissionAnswer answer = goods.submit(
                BY_BROKER, new SubmitDeclaration(another().form(), "rehearsal", Channel.REST_JSON, true, 0));
        assertThat(answer.rehearsal())
                .extracting(SubmissionAnswer.AgencyVerdict::agency)
                .contains("GACC", "SAFE");
        assertThat(database.number("SELECT COUNT(*) FROM goods_declaration")).isEqualTo(before);
    }

    @Test
    void showsEachReaderItsPart() {
        String seqNo = submitted();
        assertThat(codesOf(() -> goods.find(BY_STRANGER, seqNo))).containsExactly("SW-002");
        assertThat(codesOf(() -> goods.find(agency("msa", "MSA", false), seqNo)))
                .containsExactly("SW-002");
        assertThat(goods.find(BY_TRADER, seqNo).form().header().has("GrossWet")).isTrue();
        DeclarationView seen = goods.find(SAFE, seqNo);
        assertThat(seen.form().header().has("TradeCoScc")).isTrue();
        assertThat(seen.form().header().has("GrossWet")).isFalse();
        assertThat(seen.form().all(Section.CONTAINER)).isEmpty();
        assertThat(seen.decisions()).isEmpty();
        assertThat(goods.find(LI, seqNo).decisions()).contains(Decision.ACCEPT);
        assertThat(codesOf(() -> decide(SAFE, seqNo, Decision.ACCEPT))).containsExactly("GD-108");
    }

    @Test
    void walksFromSubmissionToClearance() {
        String seqNo = submitted();
        DeclarationView accepted = decide(LI, seqNo, Decision.ACCEPT);
        assertThat(accepted.summary().entryId()).matches("224820261\\d{9}");
        decide(LI, seqNo, Decision.SCREEN_YELLOW);
        decide(LI, seqNo, Decision.ASSESS);
        decide(LI, seqNo, Decision.CHARGE_TAX);
        decide(LI, seqNo, Decision.SETTLE_TAX);
        decide(LI, seqNo, Decision.RELEASE);
        DeclarationView cleared = decide(LI, seqNo, Decision.CLEAR);
        assertThat(cleared.summary().state()).isEqualTo(DeclarationState.CLEARED);
        assertThat(cleared.receipts())
                .extracting(DeclarationView.ReceiptView::channelCode)
                .containsExactly("7", "L", "M", "G", "T", "P", "R");
        assertThat(cleared.cases()).extracting(DeclarationView.CaseView::state).containsOnly("CLOSED");
        assertThat(codesOf(() -> decide(LI, seqNo, Decision.RELEASE))).containsExactly("GD-102");
        assertThat(goods.find(BY_BROKER, seqNo).timeline())
                .extracting(DeclarationView.TimelineEntry::by)
                .doesNotContain("li");
        FedTable receipts = new ReceiptFeed();
        while (numbers.hasWork(receipts)) {
            assertThat(numbers.number(receipts)).isPositive();
        }
        assertThat(goods.receipts(BY_TRADER, 0, 1000).stream()
                        .filter(row -> row.seqNo().equals(seqNo)))
                .extracting(ReceiptRow::channelCode)
                .containsExactly("7", "L", "M", "G", "T", "P", "R");
    }

    @Test
    void refusesADecisionOnAnOldVersionAndRepeatsOneByItsKey() {
        String seqNo = submitted();
        DecideDeclaration accept = new DecideDeclaration(seqNo, 1, Decision.ACCEPT, "", "", "accept-" + seqNo);
        goods.decide(LI, accept);
        assertThat(goods.decide(LI, accept).receipts()).hasSize(2);
        assertThat(codesOf(() -> goods.decide(
                        LI, new DecideDeclaration(seqNo, 1, Decision.SCREEN_GREEN, "", "", "late-" + seqNo))))
                .containsExactly("GD-101");
        assertThat(codesOf(() ->
                        goods.decide(LI, new DecideDeclaration(seqNo, 2, Decision.REJECT, "NOPE", "", "why-" + seqNo))))
                .containsExactly("GD-115");
    }

    @Test
    void asksAndIsAnsweredOnce() {
        String seqNo = submitted();
        DeclarationView asked =
                goods.requestSupplement(LI, new RequestSupplement(seqNo, 1, "Which brand?", null, "ask-" + seqNo));
        long question = asked.supplements().get(0).id();
        assertThat(goods.find(BY_TRADER, seqNo).timeline().get(1).clockOwner()).isEqualTo("TRADER");
        goods.answerSupplement(BY_TRADER, new AnswerSupplement(seqNo, question, "None", List.of(), "answer-" + seqNo));
        assertThat(goods.find(LI, seqNo).supplements().get(0).answer()).isEqualTo("None");
        assertThat(codesOf(() -> goods.answerSupplement(
                        BY_BROKER, new AnswerSupplement(seqNo, question, "Again", List.of(), "again-" + seqNo))))
                .containsExactly("GD-109");
    }

    @Test
    void holdsUntilThePlacerLifts() {
        String seqNo = submitted();
        LocalDate review = LocalDate.of(2026, 12, 1);
        DeclarationView held = goods.placeHold(
                SAFE,
                new PlaceHold(seqNo, "currency", "Foreign Exchange Regulations Art. 40", review, "hold-" + seqNo));
        long hold = held.holds().get(0).id();
        assertThat(goods.find(BY_TRADER, seqNo).holds().get(0).ground()).isEmpty();
        decide(LI, seqNo, Decision.ACCEPT);
        decide(LI, seqNo, Decision.SCREEN_GREEN);
        assertThat(codesOf(() -> decide(WANG, seqNo, Decision.RELEASE))).containsExactly("GD-104");
        assertThat(codesOf(() -> goods.liftHold(LI, new LiftHold(seqNo, hold, ""))))
                .containsExactly("GD-112");
        goods.liftHold(SAFE, new LiftHold(seqNo, hold, "settled"));
        assertThat(decide(LI, seqNo, Decision.RELEASE).summary().state()).isEqualTo(DeclarationState.RELEASED);
    }

    @Test
    void aHoldOnBillContainerOrEnterpriseBitesToo() {
        String seqNo = submitted();
        String bill = "026W|BILL" + serial;
        decide(LI, seqNo, Decision.ACCEPT);
        decide(LI, seqNo, Decision.SCREEN_GREEN);
        for (HoldSubject subject : List.of(
                HoldSubject.of(HeldThing.BILL, bill),
                HoldSubject.of(HeldThing.CONTAINER, "CSQU3054383"),
                HoldSubject.of(HeldThing.ENTERPRISE, TRADER),
                HoldSubject.of(HeldThing.ENTERPRISE, BROKER))) {
            HoldView hold = holds.place(SAFE, subject.secretly("g", "b", LocalDate.of(2026, 12, 1)));
            assertThat(codesOf(() -> decide(WANG, seqNo, Decision.RELEASE))).containsExactly("GD-104");
            assertThat(goods.find(LI, seqNo).holds())
                    .extracting(one -> one.id())
                    .contains(hold.id());
            holds.lift(SAFE, hold.id(), "");
        }
        assertThat(decide(LI, seqNo, Decision.RELEASE).summary().state()).isEqualTo(DeclarationState.RELEASED);
    }

    @Test
    void listsKnowOfAHoldPlacedElsewhere() {
        String seqNo = submitted();
        HoldView hold = holds.place(
                SAFE, HoldSubject.of(HeldThing.DECLARATION, seqNo).secretly("g", "b", LocalDate.of(2026, 12, 1)));
        follow("collaboration.hold.placed", hold.id());
        assertThat(goods.find(LI, seqNo).summary().onHold()).isTrue();
        goods.liftHold(SAFE, new LiftHold(seqNo, hold.id(), ""));
        follow("collaboration.hold.lifted", hold.id());
        assertThat(goods.find(LI, seqNo).summary().onHold()).isFalse();
    }

    @Test
    void tellsWhereASubmissionStandsAndWhatBecameOfIt() {
        String seqNo = submitted();
        assertThat(results.standing(BY_TRADER, seqNo)).hasValueSatisfying(standing -> {
            assertThat(standing.pendingAt()).isEqualTo("GACC");
            assertThat(standing.terminal()).isFalse();
        });
        assertThat(results.standing(BY_STRANGER, seqNo)).isEmpty();
        assertThat(results.pending(BY_BROKER, 200))
                .anyMatch(one -> one.subjectKey().equals(seqNo));
        assertThat(results.pending(SAFE, 200)).noneMatch(one -> one.subjectKey().equals(seqNo));
        decide(LI, seqNo, Decision.REJECT);
        String topic = "goods.declaration.changed";
        String payload = database.first(
                        "SELECT payload FROM platform_outbox WHERE topic = ? AND payload LIKE ?",
                        row -> row.text("payload"),
                        topic,
                        "%" + seqNo + "%")
                .orElseThrow();
        assertThat(results.outcome(
                        new Delivery(1, 1, Instant.EPOCH, OutboxEvent.of(topic, "goods.declaration", 1, payload))))
                .hasValueSatisfying(outcome -> {
                    assertThat(outcome.parties()).contains("enterprise:1001", "enterprise:1002", "agency:TAX");
                    assertThat(outcome.state()).isEqualTo("REJECTED");
                    assertThat(outcome.reasonCode()).isEqualTo("R01");
                });
    }

    private static void follow(String topic, long hold) {
        String payload = database.first(
                        "SELECT payload FROM platform_outbox WHERE topic = ? AND subject_id = ?",
                        row -> row.text("payload"),
                        topic,
                        hold)
                .orElseThrow();
        follower.receive(new Delivery(1, 1, Instant.EPOCH, OutboxEvent.of(topic, "collaboration.hold", hold, payload)));
    }

    @Test
    void findsWhatWasAskedForWithinTheScopeOnly() {
        String seqNo = submitted();
        DeclarationQuery mine = new DeclarationQuery(
                seqNo,
                Set.of(DeclarationState.SUBMITTED),
                "I",
                "2248",
                null,
                null,
                DeclarationQuery.Assignment.ANY,
                "",
                10);
        assertThat(goods.search(BY_BROKER, mine).items()).hasSize(1);
        assertThat(goods.search(LI, mine).items()).hasSize(1);
        assertThat(goods.search(BY_STRANGER, mine).items()).isEmpty();
        goods.assign(LI, new AssignDeclaration(seqNo, 1, "li"));
        assertThat(goods.counts(LI).mine()).isPositive();
        assertThat(codesOf(() -> goods.assign(LI, new AssignDeclaration(seqNo, 2, "wang"))))
                .containsExactly("SW-001");
        goods.assign(WANG, new AssignDeclaration(seqNo, 2, "wang"));
        assertThat(goods.search(LI, DeclarationQuery.newest(1)).next()).isPresent();
        assertThat(goods.search(LI, name("申贸")).items()).isNotEmpty();
        assertThat(goods.search(LI, name("100%_")).items()).isEmpty();
    }

    private static DeclarationQuery name(String text) {
        return new DeclarationQuery(text, Set.of(), "", "", null, null, DeclarationQuery.Assignment.ANY, "", 10);
    }

    @Test
    void keepsDraftsOfOneEnterpriseApart() {
        DraftView draft =
                goods.saveDraft(BY_TRADER, new SaveDraft(0, 0, another().form(), "first"));
        DraftView again =
                goods.saveDraft(BY_TRADER, new SaveDraft(draft.summary().id(), 1, DeclarationForm.empty(), "second"));
        assertThat(again.summary().version()).isEqualTo(2);
        assertThat(codesOf(() -> goods.saveDraft(
                        BY_TRADER, new SaveDraft(draft.summary().id(), 1, DeclarationForm.empty(), "third"))))
                .containsExactly("GD-101");
        assertThat(codesOf(() -> goods.draft(BY_STRANGER, draft.summary().id())))
                .containsExactly("SW-002");
        goods.discardDraft(BY_TRADER, draft.summary().id(), 2);
        assertThat(goods.drafts(BY_TRADER, "", 10).items()).isEmpty();
    }
}
