package cn.singlewindow.collaboration.enforcement;

import static cn.singlewindow.collaboration.enforcement.EnforcementFixtures.aHoldOn;
import static cn.singlewindow.collaboration.enforcement.EnforcementFixtures.enterprise;
import static cn.singlewindow.collaboration.enforcement.EnforcementFixtures.officerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.singlewindow.collaboration.enforcement.store.HoldRows;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.Subscribers;
import cn.singlewindow.platform.outbox.WakeUp;
import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.settings.SettingsSnapshot;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.platform.watchdog.WatchdogQueue;
import cn.singlewindow.platform.watchdog.Watchdogs;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.testing.Instances;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.TestServer;
import cn.singlewindow.testing.TestTransactions;
import cn.singlewindow.testing.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RC-04: holds on the real database, with the rights of the application. */
@Application("RC-04")
class HoldsIT {

    private static final IdSource IDS = Wire.into(new IdSource(), new TestClock("2026-05-04T02:00:00Z"));
    private static int serial;

    private final TestClock clock = new TestClock("2026-05-04T02:00:00Z");
    private final TestTransactions transactions = new TestTransactions(TestServer.get());
    private final Database database = transactions.database();
    private final BusinessCalendar calendar = Wire.into(new BusinessCalendar(), clock);
    private final HoldRows rows = Wire.into(new HoldRows(), database);
    private final HoldTeller teller = teller();
    private final Settings settings = settings();
    private final Watchdogs watchdogs = Wire.into(new Watchdogs(), database, IDS, clock);
    private final HoldAlarms alarms = Wire.into(new HoldAlarms(), watchdogs, calendar);
    private final Holds holds = Wire.into(new Holds(), rows, teller, alarms, IDS, clock, calendar, settings);
    private final WatchdogQueue queue = queue();
    private final String ship = "ship";
    private final String voyage = "V" + ++serial + "|B";

    @Test
    void bitesAtOnceAndUntilThePlacerLifts() {
        HoldView hold = place("GACC");
        assertThat(agenciesOn(voyage)).containsExactly("GACC");
        assertThat(codesOf(() -> lift("MSA", hold))).containsExactly("RC-402");
        assertThat(agenciesOn(voyage)).containsExactly("GACC");
        assertThat(lift("GACC", hold).state()).isEqualTo(HoldState.LIFTED);
        assertThat(agenciesOn(voyage)).isEmpty();
        assertThat(codesOf(() -> lift("GACC", hold))).containsExactly("RC-403");
    }

    @Test
    void severalAgenciesHoldTheSameAndEachLiftsItsOwn() {
        HoldView customs = place("GACC");
        place("MSA");
        lift("GACC", customs);
        assertThat(agenciesOn(voyage)).containsExactly("MSA");
    }

    @Test
    void subjectsOfSeveralKindsAreAskedForInOneQuery() {
        place("GACC");
        transactions.runNew(() -> holds.place(officerOf("NIA"), aHoldOn(ship, "9074729")));
        assertThat(holds.open(
                        List.of(HoldSubject.of(HeldThing.BILL, voyage), HoldSubject.of(HeldThing.SHIP, "9074729"))))
                .extracting(HoldView::agency)
                .contains("GACC", "NIA");
        assertThat(holds.open(List.of())).isEmpty();
        assertThat(holds.open("ship", List.of(voyage))).isEmpty();
    }

    @Test
    void theSubjectKnowsThatAnAuthorityHoldsButNotWhy() {
        place("GACC");
        List<HoldSubject> subject = List.of(HoldSubject.of(HeldThing.BILL, voyage));
        assertThat(holds.of(enterprise(), subject)).singleElement().satisfies(seen -> {
            assertThat(seen.agency()).isEqualTo("GACC");
            assertThat(seen.ground()).isEmpty();
            assertThat(seen.legalBasis()).isEmpty();
        });
        assertThat(holds.of(officerOf("MSA"), subject).get(0).ground()).isEqualTo("suspected smuggling");
    }

    @Test
    void enterprisesPlaceNone() {
        assertThat(codesOf(() -> holds.place(enterprise(), aHoldOn("manifest.bill", voyage))))
                .containsExactly("RC-401");
    }

    @Test
    void pastItsReviewItBitesOnAndItsPlacerIsRemindedOnceADay() {
        HoldView hold = place("TAX");
        clock.advance(Duration.ofDays(8));
        reviews();
        int noticed = notices(voyage);
        reviews();
        assertThat(noticed).isEqualTo(1);
        assertThat(notices(voyage)).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        reviews();
        assertThat(notices(voyage)).isEqualTo(2);
        assertThat(agenciesOn(voyage)).containsExactly("TAX");
        HoldView again = transactions.requiresNew(
                () -> holds.review(officerOf("TAX"), hold.id(), calendar.today().plusDays(3)));
        assertThat(again.reviewOverdue(calendar.today())).isFalse();
    }

    @Test
    void endsByItselfAfterTheLastDayItsPlacerGaveIt() {
        PlaceHold short_ = new PlaceHold(
                "manifest.bill",
                voyage,
                "g",
                "b",
                calendar.today(),
                calendar.today().plusDays(1),
                false,
                "");
        HoldView hold = transactions.requiresNew(() -> holds.place(officerOf("GACC"), short_));
        clock.advance(Duration.ofDays(1));
        assertThat(agenciesOn(voyage)).containsExactly("GACC");
        clock.advance(Duration.ofDays(1));
        assertThat(agenciesOn(voyage)).isEmpty();
        reviews();
        assertThat(holds.find(officerOf("GACC"), hold.id()).state()).isEqualTo(HoldState.EXPIRED);
        assertThat(database.exists(
                        "SELECT 1 FROM platform_outbox WHERE topic = ? AND subject_id = ?",
                        HoldEvent.EXPIRED,
                        hold.id()))
                .isTrue();
    }

    @Test
    void whatIsToldOfAHoldNeverHasItsGround() {
        HoldView hold = place("GACC");
        assertThat(database.first(
                        "SELECT payload FROM platform_outbox WHERE topic = ? AND subject_id = ?",
                        row -> row.text("payload"),
                        HoldEvent.PLACED,
                        hold.id()))
                .hasValueSatisfying(json -> assertThat(json).contains(voyage).doesNotContain("smuggling"));
    }

    @Test
    void theListIsWalkedByKey() {
        place("GACC");
        place("MSA");
        place("NIA");
        HoldQuery first = new HoldQuery("manifest.bill", voyage, "", true, false, "", 2);
        var page = holds.search(officerOf("GACC"), first);
        assertThat(page.items()).extracting(HoldView::agency).containsExactly("NIA", "MSA");
        HoldQuery second = new HoldQuery(
                "manifest.bill", voyage, "", true, false, page.next().orElseThrow(), 2);
        assertThat(holds.search(officerOf("GACC"), second).items())
                .extracting(HoldView::agency)
                .containsExactly("GACC");
    }

    private HoldView place(String agency) {
        PlaceHold hold = new PlaceHold(
                "manifest.bill",
                voyage,
                "suspected smuggling",
                "Customs Law Art. 6",
                calendar.today().plusDays(7),
                null,
                true,
                "");
        return transactions.requiresNew(() -> holds.place(officerOf(agency), hold));
    }

    private HoldView lift(String agency, HoldView hold) {
        return transactions.requiresNew(() -> holds.lift(officerOf(agency), hold.id(), "done"));
    }

    private WatchdogQueue queue() {
        Watchdog review = Wire.into(new HoldReviewWatch(), rows, teller, calendar);
        Watchdog expiry = Wire.into(new HoldExpiryWatch(), rows, teller, watchdogs, clock);
        return Wire.into(new WatchdogQueue(), database, clock, Instances.of(review, expiry));
    }

    private void reviews() {
        transactions.requiresNew(queue::claim).forEach(claim -> transactions.runNew(() -> queue.fire(claim)));
    }

    private int notices(String key) {
        return (int) database.number(
                "SELECT COUNT(*) FROM platform_notice WHERE code = 'collaboration.notice.hold.review' AND arguments LIKE ?",
                key + "%");
    }

    private List<String> agenciesOn(String bill) {
        return holds.open("manifest.bill", Set.of(bill)).stream()
                .map(HoldView::agency)
                .toList();
    }

    private static List<String> codesOf(Runnable act) {
        return catchThrowableOfType(Rejected.class, act::run).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private HoldTeller teller() {
        Outbox outbox =
                Wire.into(new Outbox(), database, IDS, clock, new WakeUp(), new Subscribers(), transactions.registry());
        AuditTrail audit = Wire.into(new AuditTrail(), database, IDS, clock);
        Notifications notifications = Wire.into(new Notifications(), database, IDS, clock);
        return Wire.into(new HoldTeller(), audit, outbox, notifications);
    }

    private Settings settings() {
        return Wire.into(new Settings(), database, Wire.into(new SettingsSnapshot(), database, clock), calendar, clock);
    }
}
