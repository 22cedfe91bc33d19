package cn.singlewindow.vessel;

import static cn.singlewindow.vessel.Harbour.AGENT;
import static cn.singlewindow.vessel.Harbour.GACC;
import static cn.singlewindow.vessel.Harbour.MSA;
import static cn.singlewindow.vessel.Harbour.NIA;
import static cn.singlewindow.vessel.Harbour.OTHER_AGENT;
import static cn.singlewindow.vessel.Harbour.TAX;
import static cn.singlewindow.vessel.Harbour.refused;
import static cn.singlewindow.vessel.VesselFixtures.aSeafarer;
import static cn.singlewindow.vessel.VesselFixtures.aShip;
import static cn.singlewindow.vessel.VesselFixtures.form;
import static cn.singlewindow.vessel.VesselFixtures.passengers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.collaboration.feedback.Standing;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole port calls as stories, on a real database (issue 3, "shown by"; CATALOGUE B.1, VD-01 to VD-06). */
@Application({"VD-01", "VD-02", "VD-03", "VD-04", "VD-05", "VD-06"})
class PortCallsIT {

    private static final Duration HOUR = Duration.ofHours(1);

    private static Harbour port;

    @BeforeAll
    static void open() {
        port = new Harbour("vessel-db");
    }

    @AfterAll
    static void close() {
        if (port != null) {
            port.close();
        }
    }

    @Test
    void anOrdinaryContainerShipComesAndGoes() {
        String visit = port.inPort("EVER ORDINARY", Duration.ofHours(30));
        assertThat(port.state(visit)).isEqualTo(CallState.IN_PORT);
        assertThat(port.of(visit).mayWork()).isTrue();
        assertThat(port.of(visit).breaches()).isEmpty();
        Instant etd = port.of(visit).row().etd();

        port.passes(etd.minus(Duration.ofHours(4)).minusSeconds(1));
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        assertThat(refused(() -> port.appliesForDeparture(visit, DepartureKind.ORDINARY)))
                .containsExactly("VD-112");
        port.passes(Duration.ofSeconds(1));
        port.appliesForDeparture(visit, DepartureKind.ORDINARY);
        assertThat(port.facts(visit))
                .containsExactlyInAnyOrder("GACC:TONNAGE_TAX_MISSING", "GACC:NOT_ENDORSED", "NIA:NOT_ENDORSED");
        assertThat(port.calls.blockers(AGENT, visit).shortestPath())
                .containsExactly("GACC:TONNAGE_TAX_MISSING", "GACC:NOT_ENDORSED");
        assertThat(refused(() -> port.decides(GACC, visit, Phase.DEPARTURE, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-115");
        port.paysTonnageTax(visit, 30);
        port.signs(visit);
        assertThat(port.state(visit)).isEqualTo(CallState.ENDORSED);
        port.calls.issueClearance(MSA, port.decision(visit));

        ClearanceView clearance = port.calls.clearances(AGENT, visit).get(0);
        assertThat(clearance.validUntil()).isEqualTo(port.now().plus(Duration.ofDays(1)));
        assertThat(port.key.verifies(clearance.content(), Base64.getDecoder().decode(clearance.signature())))
                .isTrue();
        assertThat(port.key.verifies(
                        clearance.content().replace("EVER", "NEVER"),
                        Base64.getDecoder().decode(clearance.signature())))
                .isFalse();
        ClearanceDocuments documents = port.bean(ClearanceDocuments.class);
        assertThat(documents.verify(clearance.code().toLowerCase(Locale.ROOT)))
                .hasValueSatisfying(
                        check -> assertThat(check.genuine() && check.valid()).isTrue());
        assertThat(documents.verify("AAAABBBBCCCCDDDD")).isEmpty();
        assertThat(documents.pdf(AGENT, visit, "http://127.0.0.1/verify?code=", Locale.ENGLISH))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused(() -> documents.pdf(OTHER_AGENT, visit, "", Locale.ENGLISH)))
                .containsExactly("SW-002");
        port.passes(HOUR);
        port.moves(visit, ReportMovement.Movement.SAILED, "");
        assertThat(port.state(visit)).isEqualTo(CallState.SAILED);
        assertThat(port.calls.clearances(AGENT, visit).get(0).state()).isEqualTo(ClearanceState.USED);
        assertThat(documents.verify(clearance.code()))
                .hasValueSatisfying(check -> assertThat(check.valid()).isFalse());
        port.passes(Duration.ofDays(3));
        port.watchdogs();
        assertThat(port.state(visit)).isEqualTo(CallState.CLOSED);
        assertThat(port.calls.find(MSA, visit).parts())
                .allSatisfy(part -> assertThat(part.verbs()).isEmpty());
    }

    @Test
    void aRegularPermitCoversTheFurtherCallsOfItsShip() {
        ShipView ship = port.ship("FERRY REGULAR");
        String first = port.inPort(ship, Duration.ofHours(12));
        leavesRegularly(first);
        assertThat(port.state(first)).isEqualTo(CallState.ENDORSED);
        port.calls.issueClearance(MSA, port.decision(first));
        port.passes(HOUR);
        port.moves(first, ReportMovement.Movement.SAILED, "");
        assertThat(port.calls.clearances(AGENT, first).get(0).state()).isEqualTo(ClearanceState.VALID);

        port.database.update(
                "UPDATE vessel_clearance SET valid_until = ? WHERE kind = 'REGULAR'",
                port.now().plus(Duration.ofDays(20)));
        String second = port.inPort(ship, Duration.ofHours(12));
        leavesRegularly(second);
        assertThat(port.state(second)).isEqualTo(CallState.CLEARANCE_ISSUED);
        port.passes(HOUR);
        port.moves(second, ReportMovement.Movement.SAILED, "");
        assertThat(port.state(second)).isEqualTo(CallState.SAILED);
    }

    private static void leavesRegularly(String visit) {
        Instant etd = port.of(visit).row().etd();
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        port.appliesForDeparture(visit, DepartureKind.REGULAR);
        if (port.facts(visit).contains("GACC:TONNAGE_TAX_MISSING")) {
            port.paysTonnageTax(visit, 90);
        }
        port.signs(visit);
    }

    @Test
    void aHoldStopsThePartsOfItsAgencyAndLetsThemGoOnWhenItIsLifted() {
        String visit = port.inPort("EVER HELD", Duration.ofHours(30));
        CallResults results = port.bean(CallResults.class);
        assertThat(results.standing(AGENT, visit).orElseThrow().pendingAt()).isEqualTo("TRADER");
        HoldView hold = port.holdsCall(NIA, visit);
        assertThat(port.part(visit, Phase.DEPARTURE, "NIA")).isEqualTo(AgencyState.SUSPENDED);
        assertThat(port.part(visit, Phase.INWARD, "NIA")).isEqualTo(AgencyState.CLEARED);
        assertThat(port.part(visit, Phase.DEPARTURE, "GACC")).isEqualTo(AgencyState.PENDING);
        assertThat(results.standing(AGENT, visit).orElseThrow().pendingAt()).isEqualTo("NIA");
        assertThat(results.pending(NIA, 50)).extracting(Standing::subjectKey).contains(visit);
        assertThat(results.pending(GACC, 50)).extracting(Standing::subjectKey).doesNotContain(visit);
        assertThat(results.standing(OTHER_AGENT, visit)).isEmpty();
        assertThat(refused(() -> port.decides(NIA, visit, Phase.DEPARTURE, AgencyVerb.RESUME, "")))
                .containsExactly("VD-136");

        Instant etd = port.of(visit).row().etd();
        port.passes(etd.minus(Duration.ofHours(4)));
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        port.appliesForDeparture(visit, DepartureKind.ORDINARY);
        port.liftsHold(NIA, hold);
        assertThat(port.part(visit, Phase.DEPARTURE, "NIA")).isEqualTo(AgencyState.REVIEW);
        port.paysTonnageTax(visit, 30);
        port.signs(visit);
        port.calls.issueClearance(MSA, port.decision(visit));
        HoldView late = port.holdsCall(TAX, visit);
        assertThat(port.state(visit)).isEqualTo(CallState.LAPSED);
        assertThat(port.part(visit, Phase.DEPARTURE, "MSA")).isEqualTo(AgencyState.SUSPENDED);
        port.liftsHold(TAX, late);
        assertThat(port.part(visit, Phase.DEPARTURE, "MSA")).isEqualTo(AgencyState.REVIEW);
    }

    @Test
    void aCallWithUnpaidDuesAgesAndClosesOnceTheyAreSettled() {
        String visit = port.inPort("EVER OWING", Duration.ofHours(30));
        Instant etd = port.of(visit).row().etd();
        port.passes(etd.minus(Duration.ofHours(2)));
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        port.appliesForDeparture(visit, DepartureKind.ORDINARY);
        port.paysTonnageTax(visit, 30);
        port.signs(visit);
        port.calls.issueClearance(MSA, port.decision(visit));
        port.passes(HOUR);
        port.moves(visit, ReportMovement.Movement.SAILED, "");
        port.owes(visit, true);
        port.passes(Duration.ofDays(3));
        port.watchdogs();
        assertThat(port.state(visit)).isEqualTo(CallState.SAILED);
        assertThat(port.of(visit).breaches()).extracting(BreachView::rule).containsExactly("NOT_CLOSED");
        port.passes(Duration.ofDays(1));
        port.watchdogs();
        assertThat(port.of(visit).breaches()).hasSize(1);
        port.owes(visit, false);
        port.passes(Duration.ofDays(1));
        port.watchdogs();
        assertThat(port.state(visit)).isEqualTo(CallState.CLOSED);
    }

    @Test
    void aBunkerCallOfThreeHoursDoesEverythingOnArrival() {
        ShipView ship = port.ship("BUNKER PROMPT");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "B1", eta, eta.plus(Duration.ofHours(3))));
        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta.minus(Duration.ofHours(25)));
        port.confirms(visit, eta, "LJZ-A1", 2, 0);
        port.declaresEntryParts(visit, 2);
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(eta.plus(Duration.ofHours(3)), 2, 0)));
        port.lodges(visit);
        port.appliesForDeparture(visit, DepartureKind.SHORT_STAY);
        assertThat(port.state(visit)).isEqualTo(CallState.INWARD_IN_PROGRESS);
        port.paysTonnageTax(visit, 30);
        port.passes(eta);
        port.moves(visit, ReportMovement.Movement.ARRIVED, "LJZ-A1");
        assertThat(port.of(visit).mayWork()).isFalse();
        port.allClear(visit, Phase.INWARD);
        assertThat(port.state(visit)).isEqualTo(CallState.DEPARTURE_APPLIED);
        port.signs(visit);
        port.calls.issueClearance(MSA, port.decision(visit));
        port.passes(Duration.ofHours(3));
        port.moves(visit, ReportMovement.Movement.SAILED, "");
        assertThat(port.state(visit)).isEqualTo(CallState.SAILED);
    }

    @Test
    void aCruiseShipDeclaresThreeThousandPassengersInOneSubmission() {
        port.watchLists.load(
                NIA,
                "WANTED",
                List.of(new WatchLists.Listed("W-1", "FAMILYAB", "GIVEN27", LocalDate.of(1967, 4, 28), "", "", null)));
        port.watchLists.load(
                NIA, "LOST_DOCUMENT", List.of(new WatchLists.Listed("L-1", "", "", null, "P1000005", "PHL", null)));
        ShipView ship = port.ship(aShip(port.freshImo(), "SEA SPECTACLE")
                .with("typeOfShip", "PASSENGER")
                .with("maximumDraught", "9"));
        Instant eta = port.now().plus(Duration.ofDays(10));
        Fields fal1 = port.fal1(ship, "C1", eta, eta.plus(Duration.ofHours(12)))
                .with("portOfArrival", "CNSHG")
                .with("positionInPort", "WSK-01")
                .with("draughtFore", "8.4")
                .with("draughtAft", "8.5")
                .with("numberOfPassengers", "3000");
        String visit = port.opened(fal1);
        List<Fields> all = passengers(3000);
        port.declares(visit, CallSection.PASSENGER, all.subList(0, 10));
        long started = System.nanoTime();
        DeclarationAnswer answer = port.declares(visit, CallSection.PASSENGER, all);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertThat(answer.stored()).containsEntry(CallSection.PASSENGER, 3000);
        assertThat(took).isLessThan(Duration.ofSeconds(20));

        List<HitView> hits = port.persons.hits(NIA, visit, "routine screening");
        assertThat(hits).extracting(HitView::list).contains("LOST_DOCUMENT");
        assertThat(refused(() -> port.persons.hits(GACC, visit, "curious"))).containsExactly("SW-001");
        assertThat(refused(() -> port.persons.list(MSA, visit, CallSection.PASSENGER, "curious", "", 10)))
                .containsExactly("SW-001");
        assertThat(refused(() -> port.persons.list(NIA, visit, CallSection.PASSENGER, "", "", 10)))
                .containsExactly("VD-124");
        assertThat(port.persons
                        .list(NIA, visit, CallSection.PASSENGER, "routine screening", "", 10)
                        .items())
                .hasSize(10);
        assertThat(port.persons.looks(NIA, visit))
                .extracting(LookView::section, LookView::lastPosition, LookView::actor)
                .contains(tuple("PASSENGER", 10, "liu"));

        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta.minus(Duration.ofHours(30)));
        port.confirms(visit, eta, "WSK-01", 2, 3000);
        port.declaresEntryParts(visit, 2);
        port.lodges(visit);
        port.decides(GACC, visit, Phase.INWARD, AgencyVerb.CLEAR, "");
        assertThat(refused(() -> port.decides(NIA, visit, Phase.INWARD, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-103");
        hits.forEach(hit -> port.persons.decideHit(NIA, visit, hit.id(), false, "another person"));
        assertThat(refused(() -> port.persons.decideHit(NIA, visit, hits.get(0).id(), false, "")))
                .containsExactly("VD-125");
        port.decides(NIA, visit, Phase.INWARD, AgencyVerb.CLEAR, "");
        port.decides(MSA, visit, Phase.INWARD, AgencyVerb.CLEAR, "");
        assertThat(port.state(visit)).isEqualTo(CallState.INWARD_CLEARED);
        assertThat(port.persons.headCount(MSA, visit).in()).isEqualTo(3002);
    }

    @Test
    void aShipWithACrewChangeAndAnUnpaidLicenceSeesWhatBlocksIt() {
        String visit = port.inPort("CHANGE CREW", Duration.ofHours(20));
        Instant etd = port.of(visit).row().etd();
        Fields joins = aSeafarer("N900", "REYES", "MARIA", "19900303");
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        port.declares(visit, CallSection.CREW_OUT, List.of(Harbour.crew(2).get(0), joins));
        port.tax.declare(AGENT, new DeclareDues(visit, 30, port.key()));
        port.passes(etd.minus(HOUR));
        port.appliesForDeparture(visit, DepartureKind.ORDINARY);
        assertThat(port.facts(visit))
                .contains("NIA:CREW_NOT_CLOSED", "GACC:TONNAGE_TAX_UNPAID", "NIA:NOT_ENDORSED", "GACC:NOT_ENDORSED");
        HeadCountView open = port.persons.headCount(NIA, visit);
        assertThat(open.tooMany()).isEqualTo(1);
        assertThat(open.missing()).isEqualTo(1);
        assertThat(refused(() -> port.calls.issueClearance(MSA, port.decision(visit))))
                .hasSize(4)
                .containsOnly("VD-115");

        Fields leaves = Fields.of(
                "change",
                "OFF",
                "familyName",
                "SANTOSC",
                "documentNumber",
                "S102",
                "issuingState",
                "PH",
                "reason",
                "relief");
        Fields comes = Fields.of(
                "change",
                "ON",
                "familyName",
                "REYES",
                "documentNumber",
                "N900",
                "issuingState",
                "PHL",
                "reason",
                "relief");
        port.declares(visit, CallSection.PERSON_CHANGE, List.of(leaves, comes));
        assertThat(port.persons.headCount(NIA, visit).closed()).isTrue();
        DuesView dues = port.tax.of(GACC, visit).get(0);
        assertThat(dues.amountFen()).isEqualTo(14_850_000);
        port.tax.settle(GACC, new SettleDues(dues.id(), SettleDues.Settlement.GUARANTEED, "", "G-1", port.key()));
        port.signs(visit);
        port.calls.issueClearance(MSA, port.decision(visit));
        assertThat(port.facts(visit)).isEmpty();
    }

    @Test
    void aDetainedShipStaysUntilMaritimeReleasesIt() {
        String visit = port.inPort("RUSTY DETAINED", Duration.ofHours(20));
        assertThat(refused(() -> port.calls.detain(
                        MSA, new DetainShip(visit, 0, "D01", "no lifeboat", LocalDate.of(2020, 1, 1), port.key()))))
                .containsExactly("VD-119");
        LocalDate review = LocalDate.ofInstant(port.now(), ZoneOffset.UTC).plusDays(2);
        port.calls.detain(MSA, new DetainShip(visit, 0, "D01", "no lifeboat", review, port.key()));
        assertThat(port.facts(visit)).contains("MSA:DETAINED");
        assertThat(refused(() -> port.calls.detain(MSA, new DetainShip(visit, 0, "D01", "again", review, port.key()))))
                .containsExactly("VD-117");
        assertThat(refused(() -> port.calls.release(GACC, port.decision(visit))))
                .containsExactly("VD-104");
        port.passes(Duration.ofDays(4));
        port.watchdogs();
        assertThat(port.of(visit).breaches()).extracting(BreachView::rule).contains("DETENTION_REVIEW");
        port.calls.release(MSA, port.decision(visit));
        assertThat(port.facts(visit)).doesNotContain("MSA:DETAINED");
        assertThat(port.of(visit).row().detained()).isFalse();
    }

    @Test
    void aHoldOfAnyAgencyStandsInTheWay() {
        String visit = port.inPort("HELD UP", Duration.ofHours(20));
        LocalDate review = LocalDate.ofInstant(port.now(), ZoneOffset.UTC).plusDays(3);
        long hold = port.holds
                .place(
                        NIA,
                        new PlaceHold(
                                VisitRef.SUBJECT,
                                visit,
                                "wanted person on board",
                                "Exit-Entry Law Art. 56",
                                review,
                                null,
                                true,
                                ""))
                .id();
        assertThat(port.facts(visit)).contains("NIA:HOLD:" + hold);
        port.holds.lift(NIA, hold, "settled");
        assertThat(port.facts(visit)).doesNotContain("NIA:HOLD:" + hold);
    }

    @Test
    void aClearanceThatIsNotUsedLapsesAndMaritimeConsults() {
        String visit = departed("LATE SAILOR", Duration.ofHours(20));
        port.passes(Duration.ofDays(1).plusMinutes(7));
        assertThat(refused(() -> port.moves(visit, ReportMovement.Movement.SAILED, "")))
                .containsExactly("VD-116");
        Instant due = port.calls.clearances(MSA, visit).get(0).validUntil();
        port.watchdogs();
        assertThat(port.state(visit)).isEqualTo(CallState.LAPSED);
        assertThat(port.of(visit).breaches())
                .extracting(BreachView::rule, BreachView::due)
                .contains(tuple("CLEARANCE_LAPSED", due));
        assertThat(port.watchdogs()).isZero();
        port.calls.consult(MSA, port.decision(visit), false);
        assertThat(port.state(visit)).isEqualTo(CallState.ENDORSED);
        port.calls.issueClearance(MSA, port.decision(visit));
        assertThat(port.calls.clearances(MSA, visit))
                .extracting(ClearanceView::state)
                .containsExactly(ClearanceState.VALID, ClearanceState.LAPSED);
        port.moves(visit, ReportMovement.Movement.SAILED, "");
        assertThat(port.state(visit)).isEqualTo(CallState.SAILED);
    }

    private static String departed(String name, Duration stay) {
        String visit = port.inPort(name, stay);
        Instant etd = port.of(visit).row().etd();
        port.declares(visit, CallSection.DEPARTURE, List.of(port.departure(etd, 2, 0)));
        port.paysTonnageTax(visit, 30);
        port.passes(etd.minus(HOUR));
        port.appliesForDeparture(visit, DepartureKind.ORDINARY);
        port.signs(visit);
        port.calls.issueClearance(MSA, port.decision(visit));
        return visit;
    }

    @Test
    void aDivertedShipIsFreeToCallAgain() {
        ShipView ship = port.ship("GONE ELSEWHERE");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "D1", eta, eta.plus(Duration.ofHours(20))));
        assertThat(refused(() -> port.opened(port.fal1(ship, "D2", eta.plus(HOUR), eta.plus(Duration.ofHours(30))))))
                .containsExactly("VD-053");
        port.applies(visit);
        port.calls.end(AGENT, new EndCall(visit, 0, "CNNGB", "typhoon", port.key()));
        assertThat(port.state(visit)).isEqualTo(CallState.DIVERTED);
        assertThat(refused(() -> port.decides(NIA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-102");
        String again = port.opened(port.fal1(ship, "D1", eta.plus(HOUR), eta.plus(Duration.ofHours(30))));
        assertThat(again).isNotEqualTo(visit);
        port.passes(Duration.ofDays(9));
        port.watchdogs();
        assertThat(port.of(visit).breaches()).isEmpty();
    }

    @Test
    void noticesAreDueSevenDaysAndTwentyFourHoursAheadToTheMinute() {
        ShipView ship = port.ship("JUST IN TIME");
        Instant eta = port.now().plus(Duration.ofDays(7));
        String visit = port.opened(port.fal1(ship, "T1", eta, eta.plus(Duration.ofHours(20))));
        port.applies(visit);
        assertThat(port.of(visit).breaches()).isEmpty();
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta.minus(Duration.ofDays(1)).plusSeconds(1));
        port.confirms(visit, eta, "YS3-01", 2, 0);
        assertThat(port.of(visit).breaches()).extracting(BreachView::rule).containsExactly("CONFIRM_LATE");

        ShipView tardy = port.ship("JUST TOO LATE");
        Instant soon = port.now().plus(Duration.ofDays(7)).minusSeconds(1);
        Fields fal1 = port.fal1(tardy, "T2", soon, soon.plus(Duration.ofHours(20)));
        String late = port.opened(fal1);
        assertThat(refused(() -> port.applies(late))).containsExactly("VD-007");
        port.declares(late, CallSection.CALL, List.of(fal1.with("lateReason", "charter fixed yesterday")));
        port.applies(late);
        assertThat(port.of(late).breaches()).extracting(BreachView::rule).containsExactly("ENTRY_LATE");
        assertThat(port.of(late).row().risk()).isEqualTo(1);

        ShipView near = port.ship("SHORT VOYAGE");
        Instant next = port.now().plus(Duration.ofDays(2));
        String feeder = port.opened(port.fal1(near, "T3", next, next.plus(Duration.ofHours(8)))
                .with("lastPortOfCall", "JPNGS")
                .with("dateTimeLeftLastPort", port.now().minus(HOUR).toString()));
        port.applies(feeder);
        assertThat(port.of(feeder).breaches()).isEmpty();
    }

    @Test
    void maritimeWaitsForTheOthersUntilTheirWindowLapses() {
        ShipView ship = port.ship("PATIENT SHIP");
        Instant eta = port.now().plus(Duration.ofDays(9));
        String visit = port.opened(port.fal1(ship, "P1", eta, eta.plus(Duration.ofHours(20))));
        port.applies(visit);
        port.decides(NIA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "");
        assertThat(refused(() -> port.decides(MSA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-107");
        port.passes(Duration.ofDays(1));
        port.watchdogs();
        assertThat(port.state(visit)).isEqualTo(CallState.ENTRY_APPLIED);
        assertThat(port.of(visit).parts())
                .filteredOn(part -> part.phase() == Phase.ENTRY && part.agency().equals("GACC"))
                .extracting(PartView::state)
                .containsExactly(AgencyState.EXPIRED);
        port.decides(MSA, visit, Phase.ENTRY, AgencyVerb.CLEAR, "");
        assertThat(port.state(visit)).isEqualTo(CallState.ENTRY_APPROVED);
    }

    @Test
    void boardingNeedsACodedGroundAndInfectedAreasNeedBoarding() {
        ShipView ship = port.ship("FEVER SHIP");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "F1", eta, eta.plus(Duration.ofHours(20))));
        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.confirms(visit, eta, "YS3-01", 2, 0);
        port.declaresEntryParts(visit, 2);
        port.declares(visit, CallSection.HEALTH, List.of(Harbour.HEALTH.with("suspectIllness", "Y")));
        port.lodges(visit);
        assertThat(refused(() -> port.decides(GACC, visit, Phase.INWARD, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-134");
        assertThat(refused(() -> port.decides(GACC, visit, Phase.INWARD, AgencyVerb.ORDER_BOARDING, "")))
                .containsExactly("VD-105");
        assertThat(refused(() -> port.decides(GACC, visit, Phase.INWARD, AgencyVerb.ORDER_BOARDING, "B05")))
                .containsExactly("VD-106");
        port.decides(GACC, visit, Phase.INWARD, AgencyVerb.ORDER_BOARDING, "B02");
        port.decides(GACC, visit, Phase.INWARD, AgencyVerb.BOARD, "");
        port.decides(GACC, visit, Phase.INWARD, AgencyVerb.CLEAR, "");
        assertThat(refused(() -> port.decides(TAX, visit, Phase.INWARD, AgencyVerb.CLEAR, "")))
                .containsExactly("VD-104");
    }

    @Test
    void aShipFromAChinesePortWorksAsSoonAsItsFormalitiesAreLodged() {
        ShipView ship = port.ship("COASTAL LINK");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "A9", eta, eta.plus(Duration.ofHours(20)))
                .with("lastPortOfCall", "CNNGB")
                .with("dateTimeLeftLastPort", eta.minus(Duration.ofHours(9)).toString()));
        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta.minus(Duration.ofHours(8)));
        port.confirms(visit, eta, "YS3-01", 2, 0);
        assertThat(port.of(visit).breaches()).isEmpty();
        port.passes(eta);
        port.moves(visit, ReportMovement.Movement.ARRIVED, "YS3-01");
        assertThat(port.of(visit).mayWork()).isFalse();
        port.declaresEntryParts(visit, 2);
        port.lodges(visit);
        assertThat(port.state(visit)).isEqualTo(CallState.IN_PORT);
        assertThat(port.of(visit).mayWork()).isTrue();
        assertThat(port.facts(visit)).contains("NIA:INWARD_NOT_CLEARED");
    }

    @Test
    void formalitiesAreDueTwentyFourHoursAfterArrival() {
        ShipView ship = port.ship("FORGETFUL SHIP");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "L1", eta, eta.plus(Duration.ofHours(61))));
        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta);
        port.moves(visit, ReportMovement.Movement.ARRIVED, "YS3-01");
        assertThat(port.of(visit).breaches()).extracting(BreachView::rule).containsExactly("NOT_CONFIRMED");
        port.passes(Duration.ofDays(1).minusSeconds(1));
        port.watchdogs();
        assertThat(port.of(visit).breaches()).hasSize(1);
        port.passes(Duration.ofHours(7));
        port.watchdogs();
        assertThat(port.of(visit).breaches())
                .extracting(BreachView::rule, BreachView::due)
                .contains(tuple("INWARD_LATE", eta.plus(Duration.ofDays(1))));
    }

    @Test
    void shorePassesEndBeforeTheShipLeavesAndComeBack() {
        String visit = port.inPort("SHORE LEAVE", Duration.ofHours(20));
        Instant etd = port.of(visit).row().etd();
        assertThat(refused(() -> pass(visit, 1, etd.plusSeconds(1)))).containsExactly("VD-120");
        assertThat(refused(() -> pass(visit, 9, etd))).containsExactly("VD-122");
        PermitView pass = pass(visit, 1, etd.minus(HOUR));
        assertThat(refused(() ->
                        port.persons.decidePermit(GACC, new DecidePermit(pass.id(), PermitVerb.ISSUE, "", port.key()))))
                .containsExactly("SW-001");
        port.persons.decidePermit(NIA, new DecidePermit(pass.id(), PermitVerb.ISSUE, "", port.key()));
        assertThat(port.facts(visit)).contains("NIA:SHORE_PASSES_OUT");
        port.passes(etd.minus(Duration.ofMinutes(50)));
        port.watchdogs();
        assertThat(port.of(visit).breaches()).extracting(BreachView::rule).contains("SHORE_PASS");
        assertThat(port.persons.permits(GACC, visit))
                .extracting(PermitView::state, PermitView::holderName)
                .containsExactly(tuple(PermitState.EXPIRED, ""));
        port.persons.decidePermit(NIA, new DecidePermit(pass.id(), PermitVerb.RETURN, "", port.key()));
        assertThat(port.facts(visit)).doesNotContain("NIA:SHORE_PASSES_OUT");
    }

    private static PermitView pass(String visit, int position, Instant until) {
        return port.persons.askPermit(
                AGENT,
                new AskPermit(
                        visit,
                        PermitKind.SHORE_PASS,
                        CallSection.CREW,
                        position,
                        "",
                        "",
                        "",
                        "shopping",
                        "",
                        port.now(),
                        until,
                        port.key()));
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        String visit = port.inPort("PRIVATE SHIP", Duration.ofHours(20));
        assertThat(refused(() -> port.calls.find(OTHER_AGENT, visit))).containsExactly("SW-002");
        assertThat(refused(() -> port.calls.find(TAX, visit))).containsExactly("SW-002");
        assertThat(refused(() -> port.calls.blockers(OTHER_AGENT, visit))).containsExactly("SW-002");
        assertThat(refused(() -> port.persons.list(OTHER_AGENT, visit, CallSection.CREW, "mine", "", 10)))
                .containsExactly("SW-002");
        assertThat(port.calls.search(OTHER_AGENT, VisitQuery.newest(50)).items())
                .isEmpty();
        assertThat(port.calls.find(GACC, visit).form().sections())
                .contains(CallSection.CALL, CallSection.HEALTH)
                .doesNotContain(CallSection.SECURITY, CallSection.CREW);
        assertThat(port.calls.find(MSA, visit).form().sections())
                .contains(CallSection.SECURITY)
                .doesNotContain(CallSection.HEALTH, CallSection.CREW);
    }

    @Test
    void partialAcceptanceKeepsTheGoodRows() {
        ShipView ship = port.ship("PARTLY RIGHT");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "R1", eta, eta.plus(Duration.ofHours(20))));
        Fields good = Harbour.crew(1).get(0);
        CallForm list = new CallForm(Map.of(
                CallSection.CREW, List.of(good, good.with("documentNumber", "X-1"), good.with("familyName", "TWICE"))));
        assertThat(refused(() -> port.calls.declare(AGENT, new DeclareParts(visit, 0, list, false, port.key()))))
                .containsExactlyInAnyOrder("VD-030", "VD-033");
        DeclarationAnswer answer = port.calls.declare(AGENT, new DeclareParts(visit, 0, list, true, port.key()));
        assertThat(answer.stored()).containsEntry(CallSection.CREW, 1);
        assertThat(answer.refused())
                .extracting(DeclarationAnswer.Refused::path)
                .containsExactlyInAnyOrder("crew[2]/documentNumber", "crew[3]/documentNumber");
    }

    @Test
    void theRegisterKeepsWhoAShipWas() {
        ShipView ship = port.ship("FIRST NAME");
        ShipView verified =
                port.ships.decide(MSA, new DecideShip(ship.imo(), ship.version(), ShipVerb.VERIFY, "", port.key()));
        assertThat(verified.state()).isEqualTo(ShipState.VERIFIED);
        ShipView renamed = port.ships.file(
                AGENT,
                new FileShip(
                        form(CallSection.SHIP, aShip(ship.imo(), "SECOND NAME").with("flagState", "PA")), port.key()));
        assertThat(renamed.state()).isEqualTo(ShipState.FILED);
        assertThat(renamed.history()).extracting(ShipView.Past::name).containsExactly("SECOND NAME", "FIRST NAME");
        assertThat(renamed.flag()).isEqualTo("PAN");
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        ShipView ship = port.ship("TWICE SENT");
        Instant eta = port.now().plus(Duration.ofDays(8));
        OpenCall command = new OpenCall(
                form(CallSection.CALL, port.fal1(ship, "K1", eta, eta.plus(Duration.ofHours(20)))), port.key());
        assertThat(port.calls.open(AGENT, command).row().visit())
                .isEqualTo(port.calls.open(AGENT, command).row().visit());
    }

    @Test
    void ofTwoCallsOpenedAtOnceOneIsRefused() throws Exception {
        ShipView ship = port.ship("RACING SHIP");
        Instant eta = port.now().plus(Duration.ofDays(8));
        List<Callable<List<String>>> both = List.of(
                () -> refused(() -> port.opened(port.fal1(ship, "X1", eta, eta.plus(HOUR)))),
                () -> refused(() -> port.opened(port.fal1(ship, "X2", eta, eta.plus(HOUR)))));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of("VD-053"));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aBoardingIsPlannedAsAControlAct() {
        ShipView ship = port.ship("VISITED SHIP");
        Instant eta = port.now().plus(Duration.ofDays(8));
        String visit = port.opened(port.fal1(ship, "BO1", eta, eta.plus(Duration.ofHours(20))));
        port.applies(visit);
        port.allClear(visit, Phase.ENTRY);
        port.passes(eta.minus(Duration.ofHours(25)));
        port.confirms(visit, eta, "YS3-01", 2, 0);
        port.declaresEntryParts(visit, 2);
        port.lodges(visit);
        Scope inspector = new Scope(
                "sun",
                Scope.Means.USER,
                new Party.OfAgency("MSA"),
                Set.of(Permission.VESSEL_READ, Permission.VESSEL_DECIDE, Permission.CONTROL_PLAN));
        port.decides(inspector, visit, Phase.INWARD, AgencyVerb.ORDER_BOARDING, "B06");
        assertThat(port.database.exists(
                        "SELECT 1 FROM collaboration_control WHERE subject_key = ? AND agency = 'MSA'", visit))
                .isTrue();
    }
}
