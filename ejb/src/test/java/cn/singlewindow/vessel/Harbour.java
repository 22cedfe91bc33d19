package cn.singlewindow.vessel;

import static cn.singlewindow.vessel.VesselFixtures.aCall;
import static cn.singlewindow.vessel.VesselFixtures.aSeafarer;
import static cn.singlewindow.vessel.VesselFixtures.aShip;
import static cn.singlewindow.vessel.VesselFixtures.form;

import cn.singlewindow.collaboration.enforcement.HoldEvent;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.collaboration.enforcement.PlaceHold;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.documents.DocumentKey;
import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.watchdog.Watchdog;
import cn.singlewindow.platform.watchdog.WatchdogQueue;
import cn.singlewindow.setup.LocalDatabase;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.testing.Instances;
import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.Wire;
import cn.singlewindow.testing.Wired;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A port with its three agencies and two agents, on a real database and a clock that is moved: stories are told with it. */
final class Harbour implements AutoCloseable {

    static final Scope AGENT = enterprise("agent", 2001);
    static final Scope OTHER_AGENT = enterprise("other", 2002);
    static final Scope MSA = agency("zhao", "MSA");
    static final Scope GACC = agency("li", "GACC");
    static final Scope NIA = agency("liu", "NIA");
    static final Scope TAX = agency("huang", "TAX");

    final TestClock clock = new TestClock("2026-11-24T02:00:00Z");
    final Database database;
    final PortCalls calls;
    final Ships ships;
    final Persons persons;
    final TonnageTax tax;
    final WatchLists watchLists;
    final Holds holds;
    final DocumentKey key;
    private final Wired wired;
    private final WatchdogQueue queue;
    private final LocalDatabase server;
    private final AtomicInteger serial = new AtomicInteger(100_000);
    private final AtomicInteger keys = new AtomicInteger();

    Harbour(String name) {
        try {
            server = LocalDatabase.forTests(Path.of("target", name).toAbsolutePath());
        } catch (IOException | SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(server.application().name());
        source.setPassword(server.application().password());
        wired = new Wired(source, clock);
        database = wired.bean(Database.class);
        key = wired.bean(DocumentKey.class);
        key.load(keyFile(name));
        calls = wired.bean(PortCalls.class);
        ships = wired.bean(Ships.class);
        persons = wired.bean(Persons.class);
        tax = wired.bean(TonnageTax.class);
        watchLists = wired.bean(WatchLists.class);
        holds = wired.bean(Holds.class);
        queue = wired.bean(WatchdogQueue.class);
        Wire.into(wired.bean(Blockers.class), Instances.of(conditions()));
        Wire.into(
                wired.bean(ClosingWatch.class),
                Instances.of(wired.bean(HeadsAreInOrder.class), wired.bean(DuesAreInOrder.class)));
        Wire.into(queue, Instances.of(watches()));
        file(2001, "913101156072038832");
        file(2002, "91350100M000100Y43");
        file(1004, "91310115MA1H7K2P4W");
        file(1006, "91310109MA1G5T8R1J");
    }

    private ClearanceCondition[] conditions() {
        return List.of(
                        FormalitiesAreCleared.class,
                        DepartureIsAppliedFor.class,
                        JointFormIsSigned.class,
                        NoHoldStands.class,
                        ShipIsNotDetained.class,
                        CertificatesOutlastTheCall.class,
                        HeadCountIsClosed.class,
                        PersonsAreChecked.class,
                        PermitsAreReturned.class,
                        FeesAreSettled.class,
                        TonnageTaxIsSettled.class)
                .stream()
                .map(wired::bean)
                .toArray(ClearanceCondition[]::new);
    }

    private Watchdog[] watches() {
        return List.of(
                        EntryWindowWatch.class,
                        ArrivalWatch.class,
                        InwardWatch.class,
                        EndorsementWatch.class,
                        ClearanceWatch.class,
                        ClosingWatch.class,
                        DetentionWatch.class,
                        PermitWatch.class)
                .stream()
                .map(wired::bean)
                .toArray(Watchdog[]::new);
    }

    private static Path keyFile(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", name + "-keys"));
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            pem(
                    folder.resolve("document-key.pem"),
                    "PRIVATE KEY",
                    pair.getPrivate().getEncoded());
            pem(
                    folder.resolve("document-key.pub.pem"),
                    "PUBLIC KEY",
                    pair.getPublic().getEncoded());
            return folder.resolve("document-key.pem");
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(content) + "\n-----END " + kind
                        + "-----\n");
    }

    private static Scope enterprise(String actor, long id) {
        return new Scope(
                actor,
                Scope.Means.CLIENT,
                new Party.OfEnterprise(id),
                Set.of(Permission.VESSEL_FILE, Permission.VESSEL_READ));
    }

    private static Scope agency(String actor, String code) {
        Set<Permission> permissions = EnumSet.of(
                Permission.VESSEL_READ, Permission.VESSEL_DECIDE, Permission.HOLD_PLACE, Permission.PERSONS_READ);
        return new Scope(actor, Scope.Means.USER, new Party.OfAgency(code), permissions);
    }

    private void file(long id, String code) {
        database.update(
                "INSERT INTO enterprise (id, version, state, since, standing_reason, credit_code, customs_code, name_zh,"
                        + " name_en, core_zh, core_en, legal_person_name, legal_person_id, address, business_scope, bank_name,"
                        + " bank_account, contact_name, contact_phone, contact_email, kinds, from_register, filed_at, filed_by)"
                        + " VALUES (?, 0, 'ACTIVE', '2026-01-01', '', ?, '', '', '', '', '', '', '', '', '', '', '', '', '', '',"
                        + " 'SHIP_AGENT', 0, '2026-01-01', 'x')",
                id,
                code);
    }

    String key() {
        return "key-" + keys.getAndIncrement();
    }

    Instant now() {
        return clock.instant();
    }

    void passes(Duration time) {
        clock.advance(time);
    }

    void passes(Instant until) {
        clock.advance(Duration.between(now(), until));
    }

    /** Lets all watchdogs fire that are due. @return how many did */
    int watchdogs() {
        List<WatchdogQueue.Claim> due = wired.inTransaction(queue::claim);
        due.forEach(claim -> wired.inTransaction(() -> {
            queue.fire(claim);
            return true;
        }));
        return due.size();
    }

    /** An agency holds a call, and the call is told. */
    HoldView holdsCall(Scope agency, String visit) {
        HoldView hold = wired.inTransaction(() -> holds.place(
                agency,
                new PlaceHold(
                        VisitRef.SUBJECT,
                        visit,
                        "g",
                        "b",
                        LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(5),
                        null,
                        false,
                        "")));
        tellsHold(HoldEvent.PLACED, hold);
        return hold;
    }

    /** It lifts it again, and the call is told. */
    void liftsHold(Scope agency, HoldView hold) {
        wired.inTransaction(() -> holds.lift(agency, hold.id(), "done"));
        tellsHold(HoldEvent.LIFTED, hold);
    }

    private void tellsHold(String topic, HoldView hold) {
        HoldEvent event = new HoldEvent(
                "", hold.id(), hold.subject().type(), hold.subject().key(), hold.agency(), "");
        wired.inTransaction(() -> {
            wired.bean(HoldsStopParts.class)
                    .receive(new Delivery(
                            1,
                            1,
                            now(),
                            OutboxEvent.of(topic, "collaboration.hold", hold.id(), RecordJson.write(event))));
            return true;
        });
    }

    /** Where an agency's part of a call stands. */
    AgencyState part(String visit, Phase phase, String agency) {
        return of(visit).parts().stream()
                .filter(part -> part.phase() == phase && part.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The dues of a call as if they were open, or settled again. */
    void owes(String visit, boolean open) {
        wired.inTransaction(() -> database.update(
                "UPDATE vessel_dues SET state = ? WHERE visit_id = (SELECT id FROM vessel_visit WHERE visit = ?)",
                open ? DuesState.ASSESSED : DuesState.LICENCE_VALID,
                visit));
    }

    /** Any bean of the module. */
    <T> T bean(Class<T> type) {
        return wired.bean(type);
    }

    /** A number with its check digit. */
    String freshImo() {
        String body = Integer.toString(900_000 + serial.incrementAndGet() % 100_000);
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += Character.digit(body.charAt(i), 10) * (7 - i);
        }
        return body + sum % 10;
    }

    /** A container ship, filed. */
    ShipView ship(String name) {
        String imo = freshImo();
        return ships.file(AGENT, new FileShip(form(CallSection.SHIP, aShip(imo, name)), key()));
    }

    /** A tug or other ship, filed. */
    ShipView ship(Fields particulars) {
        return ships.file(AGENT, new FileShip(form(CallSection.SHIP, particulars), key()));
    }

    Fields fal1(ShipView ship, String voyage, Instant eta, Instant etd) {
        return aCall(ship.imo(), ship.name(), voyage, eta, etd);
    }

    /** Opens a call. */
    String opened(Fields fal1) {
        return calls.open(AGENT, new OpenCall(form(CallSection.CALL, fal1), key()))
                .row()
                .visit();
    }

    VisitView of(String visit) {
        return calls.find(MSA, visit);
    }

    CallState state(String visit) {
        return of(visit).row().state();
    }

    long version(String visit) {
        return of(visit).row().version();
    }

    DeclarationAnswer declares(String visit, CallSection section, List<Fields> groups) {
        return calls.declare(AGENT, new DeclareParts(visit, 0, new CallForm(Map.of(section, groups)), false, key()));
    }

    void applies(String visit) {
        calls.applyEntry(AGENT, new ApplyEntry(visit, 0, key()));
    }

    void decides(Scope agency, String visit, Phase phase, AgencyVerb verb, String ground) {
        calls.decide(agency, new DecideCall(visit, version(visit), phase, verb, ground, "", key()));
    }

    void allClear(String visit, Phase phase) {
        decides(GACC, visit, phase, AgencyVerb.CLEAR, "");
        decides(NIA, visit, phase, AgencyVerb.CLEAR, "");
        decides(MSA, visit, phase, AgencyVerb.CLEAR, "");
    }

    void confirms(String visit, Instant eta, String berth, int crew, int passengers) {
        calls.confirmEta(AGENT, new ConfirmEta(visit, 0, eta, berth, "", crew, passengers, key()));
    }

    static final Fields HEALTH = Fields.of(
            "sanitationCertificateNumber", "SSCC-1",
            "sanitationCertificateExpiryDate", "20360301",
            "reinspectionRequired", "N",
            "infectedArea", "N",
            "unexplainedDeath", "N",
            "suspectIllness", "N",
            "illGreaterThanUsual", "N",
            "illOnBoard", "N",
            "doctorConsulted", "N",
            "vermin", "N",
            "stowaway", "N",
            "sickAnimal", "N");

    static final Fields SECURITY =
            Fields.of("securityLevel", "1", "certificateNumber", "ISSC-1", "certificateExpiryDate", "20360101");

    static List<Fields> crew(int count) {
        List<Fields> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(aSeafarer("S" + (100 + i), "SANTOS" + (char) ('A' + i), "JOSE", "19800" + (i % 9 + 1) + "12"));
        }
        return all;
    }

    /** Health, security and a crew list. */
    void declaresEntryParts(String visit, int crew) {
        declares(visit, CallSection.HEALTH, List.of(HEALTH));
        declares(visit, CallSection.SECURITY, List.of(SECURITY));
        declares(visit, CallSection.CREW, crew(crew));
    }

    void lodges(String visit) {
        calls.lodgeInward(AGENT, new LodgeInward(visit, 0, key()));
    }

    void moves(String visit, ReportMovement.Movement movement, String berth) {
        calls.report(MSA, new ReportMovement(visit, movement, now(), berth, "VTS", "", key()));
    }

    Fields departure(Instant etd, int crew, int passengers) {
        return Fields.of(
                "nextPortOfCall",
                "USLAX",
                "dateTimeOfDeparture",
                etd.toString(),
                "outwardVoyageNumber",
                "101E",
                "numberOfCrew",
                Integer.toString(crew),
                "numberOfPassengers",
                Integer.toString(passengers),
                "feesSettled",
                "Y");
    }

    void paysTonnageTax(String visit, int term) {
        DuesView dues = tax.declare(AGENT, new DeclareDues(visit, term, key()));
        tax.settle(GACC, new SettleDues(dues.id(), SettleDues.Settlement.PAID, "", "R-" + visit, key()));
    }

    void appliesForDeparture(String visit, DepartureKind kind) {
        calls.applyDeparture(AGENT, new ApplyDeparture(visit, 0, kind, key()));
    }

    void signs(String visit) {
        decides(GACC, visit, Phase.DEPARTURE, AgencyVerb.CLEAR, "");
        decides(NIA, visit, Phase.DEPARTURE, AgencyVerb.CLEAR, "");
    }

    MaritimeDecision decision(String visit) {
        return new MaritimeDecision(visit, version(visit), "", key());
    }

    /** A container ship in port, cleared inward. */
    String inPort(String name, Duration stay) {
        return inPort(ship(name), stay);
    }

    /** The same for a ship that is filed. */
    String inPort(ShipView ship, Duration stay) {
        Instant eta = now().plus(Duration.ofDays(8));
        String visit = opened(fal1(ship, "V" + keys.get(), eta, eta.plus(stay)));
        applies(visit);
        allClear(visit, Phase.ENTRY);
        passes(eta.minus(Duration.ofHours(30)));
        confirms(visit, eta, "YS3-01", 2, 0);
        declaresEntryParts(visit, 2);
        lodges(visit);
        allClear(visit, Phase.INWARD);
        passes(eta);
        moves(visit, ReportMovement.Movement.ARRIVED, "YS3-01");
        return visit;
    }

    /** The codes with which something is refused. */
    static List<String> refused(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Rejected rejected) {
            return rejected.violations().stream().map(Violation::code).toList();
        }
    }

    /** The facts that stand against a clearance. */
    List<String> facts(String visit) {
        return calls.blockers(AGENT, visit).blockers().stream().map(Blocker::id).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
