package cn.singlewindow.vessel;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.OncePerKey;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.commands.Transactions;
import cn.singlewindow.platform.watchdog.Watchdogs;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.model.HeadCount;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Permits;
import cn.singlewindow.vessel.store.PersonFiles;
import cn.singlewindow.vessel.store.Visits;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Persons on ships (CATALOGUE VD-04, B.3). Border inspection with PERSONS_READ sees them, and the agent what it declared itself; every
 * look is logged with its reason. To everybody else they do not exist: FORBIDDEN, or numbers only.
 */
@Stateless
@Application("VD-04")
public class Persons {

    private static final String BORDER = "NIA";
    private static final int MOST = 500;
    private static final int LEAST_REASON = 4;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NOTE = 400;

    @Inject
    Visits visits;

    @Inject
    PersonFiles files;

    @Inject
    Permits permits;

    @Inject
    HeadCounts counts;

    @Inject
    LawBook lawBook;

    @Inject
    Watchdogs watchdogs;

    @Inject
    AuditTrail audit;

    @Inject
    OncePerKey once;

    @Inject
    Transactions transactions;

    @Inject
    Teller teller;

    /**
     * Rows of a list in its order. The look is logged before anything is answered.
     *
     * @param section CREW, PASSENGER, CREW_OUT or PASSENGER_OUT
     * @param reason 4 to 200 characters; may be empty for the agent's own list
     * @throws Rejected FORBIDDEN for others than border inspection and the agent; VD-124
     */
    public Page<PersonView> list(
            Scope scope, String visit, CallSection section, String reason, String after, int limit) {
        long id = looker(scope, visit, reason);
        int from = PageKey.parse(after).map(key -> (int) key.numberOr(0, 0)).orElse(0);
        int wanted = Math.max(1, Math.min(MOST, limit));
        List<PersonView> rows = files.list(id, section, from, wanted + 1);
        Page<PersonView> page =
                Page.of(rows, wanted, one -> PageKey.of(one.position()).toString());
        if (!page.items().isEmpty()) {
            int last = page.items().get(page.items().size() - 1).position();
            log(scope, visit, id, section.name(), page.items().get(0).position(), last, reason);
        }
        return page;
    }

    /** Who may be on a watch list, the open and strongest first. Border inspection only; logged. */
    public List<HitView> hits(Scope scope, String visit, String reason) {
        requireBorder(scope);
        long id = looker(scope, visit, reason);
        List<HitView> hits = files.hits(id);
        log(scope, visit, id, "HITS", 0, hits.size(), reason);
        return hits;
    }

    /** Says whether the person of a hit is the one who is listed; if so, the person is refused. @throws Rejected VD-125 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void decideHit(Scope scope, String visit, long hit, boolean confirmed, String note) {
        requireBorder(scope);
        requireLength("note", note, 0, LONGEST_NOTE);
        transactions.run(() -> {
            PortCall call = loaded(scope, visit);
            HitView found = files.lockHit(call.identity().id(), hit)
                    .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
            if (!found.state().equals("OPEN")) {
                throw Rejected.because(VesselProblem.HIT_ALREADY_DECIDED);
            }
            Law law = lawBook.now();
            files.decide(hit, confirmed ? "CONFIRMED" : "DISMISSED", scope.actor(), note, law.now());
            if (confirmed) {
                files.move(found.person().id(), PersonState.REFUSED);
                tell(scope, call, "refused", 1, law);
            }
            audit.record(AuditEvent.done("vessel.person.decide-hit", scope, VisitRef.SUBJECT, visit)
                    .with("hit", Long.toString(hit)));
            return true;
        });
    }

    /** Admits or refuses a person of a list. @param to ADMITTED or REFUSED @throws Rejected VD-122 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void decide(Scope scope, String visit, CallSection section, int position, PersonState to) {
        requireBorder(scope);
        if (to != PersonState.ADMITTED && to != PersonState.REFUSED) {
            throw Rejected.because(VesselProblem.VALUE_NOT_LISTED, "ADMITTED, REFUSED");
        }
        transactions.run(() -> {
            PortCall call = loaded(scope, visit);
            PersonView person = files.find(call.identity().id(), section, position)
                    .orElseThrow(() -> Rejected.because(VesselProblem.NO_SUCH_PERSON));
            files.move(person.id(), to);
            tell(scope, call, to == PersonState.ADMITTED ? "admitted" : "refused", 1, lawBook.now());
            return true;
        });
    }

    /** The head-count of a call, in numbers: for maritime (manning), border inspection and the agent. */
    public HeadCountView headCount(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        VisitRef ref = visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        HeadCount count = counts.of(ref.id());
        return new HeadCountView(
                count.in(),
                count.on(),
                count.off(),
                count.out(),
                count.tooMany().size(),
                count.missing().size());
    }

    /** Who has looked at the persons of a call. Border inspection and auditors. */
    public List<LookView> looks(Scope scope, String visit) {
        if (!scope.may(Permission.AUDIT_READ)) {
            requireBorder(scope);
        }
        return files.looks(visits.ref(scope, visit)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND))
                .id());
    }

    /**
     * Asks for a permit, as agent. It ends before the ship leaves, temporary entry after fifteen days at most (R4).
     *
     * @throws Rejected VD-111, VD-114, VD-120 to VD-122
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PermitView askPermit(Scope scope, AskPermit command) {
        scope.require(Permission.VESSEL_FILE);
        String id = once.answer(scope, command.key(), "vessel.permit.ask", RecordJson.write(command), () -> {
            PortCall call = loaded(scope, command.visit());
            Law law = lawBook.now();
            requireTerm(command, call, law);
            @Nullable Long person = person(command, call);
            long permit = permits.insert(call.identity().id(), command, person, scope.actor(), law.now());
            tell(scope, call, "permit-asked", 1, law);
            teller.toOfficers(
                    BORDER, "vessel.notice.applied", call, command.kind().name());
            return Long.toString(permit);
        });
        return transactions.run(() -> permit(scope, Long.parseLong(id)));
    }

    private static void requireTerm(AskPermit command, PortCall call, Law law) {
        List<Violation> wrong = new ArrayList<>();
        Instant until = command.validUntil();
        if (!until.isAfter(command.validFrom()) || until.isBefore(law.now())) {
            wrong.add(Violation.at("validUntil", until.toString(), VesselProblem.MOMENT_IMPLAUSIBLE, until.toString()));
        }
        Instant etd = call.plan().etd();
        if (etd != null && until.isAfter(etd) && command.kind() != PermitKind.TEMPORARY_ENTRY) {
            wrong.add(
                    Violation.at("validUntil", until.toString(), VesselProblem.PERMIT_AFTER_DEPARTURE, etd.toString()));
        }
        int most = law.integer("temporary.entry.days");
        if (command.kind() == PermitKind.TEMPORARY_ENTRY
                && until.isAfter(command.validFrom().plus(Duration.ofDays(most)))) {
            wrong.add(Violation.at(
                    "validUntil", until.toString(), VesselProblem.PERMIT_TOO_LONG, Integer.toString(most)));
        }
        if (!wrong.isEmpty()) {
            throw new Rejected(wrong);
        }
        requireLength("purpose", command.purpose(), 2, LONGEST_REASON);
    }

    private @Nullable Long person(AskPermit command, PortCall call) {
        if (!command.kind().forCrew()) {
            requireLength("holderName", command.holderName(), 2, 140);
            return null;
        }
        return files.find(call.identity().id(), command.section(), command.position())
                .filter(one -> one.state() != PersonState.REFUSED)
                .orElseThrow(() -> Rejected.because(VesselProblem.NO_SUCH_PERSON))
                .id();
    }

    /** Issues, refuses, revokes or takes back a permit, as border inspection. @throws Rejected VD-104, VD-123 */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PermitView decidePermit(Scope scope, DecidePermit command) {
        requireBorder(scope);
        requireLength("note", command.note(), 0, LONGEST_NOTE);
        once.answer(scope, command.key(), "vessel.permit.decide", RecordJson.write(command), () -> {
            PermitView permit = permit(scope, command.id());
            PermitState to = command.verb()
                    .from(permit.state())
                    .orElseThrow(() -> Rejected.because(
                            VesselProblem.PERMIT_NOT_IN_THIS_STATE,
                            permit.state().name()));
            Law law = lawBook.now();
            permits.move(permit, to, scope.actor(), command.note(), law.now());
            follow(permit, to);
            PortCall call = loaded(scope, permit.visit());
            tell(scope, call, "permit-" + to.name().toLowerCase(Locale.ROOT), 1, law);
            return "{}";
        });
        return transactions.run(() -> permit(scope, command.id()));
    }

    private void follow(PermitView permit, PermitState to) {
        permits.personOf(permit.id()).ifPresent(person -> {
            if (permit.kind() == PermitKind.SHORE_PASS) {
                files.move(person, to == PermitState.ISSUED ? PersonState.SHORE_PASS : PersonState.ADMITTED);
            }
        });
        if (to == PermitState.ISSUED) {
            watchdogs.arm(Alarms.PERMIT, Alarms.PERMIT_SUBJECT, permit.id(), permit.validUntil());
        } else {
            watchdogs.callOff(Alarms.PERMIT, Alarms.PERMIT_SUBJECT, permit.id());
        }
    }

    /** The permits of a call; without persons for others than border inspection and the agent. Needs VESSEL_READ. */
    public List<PermitView> permits(Scope scope, String visit) {
        scope.require(Permission.VESSEL_READ);
        VisitRef ref = visits.ref(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
        boolean sees = scope.enterprise().isPresent() || isBorder(scope);
        return permits.of(ref.id()).stream()
                .map(permit -> sees ? permit : permit.withoutPerson())
                .toList();
    }

    private PermitView permit(Scope scope, long id) {
        return permits.lock(scope, id).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    private void tell(Scope scope, PortCall call, String event, int count, Law law) {
        teller.told(
                scope,
                "vessel.persons." + event,
                call,
                new VesselEvent.Persons(
                        event, call.identity().visit(), call.identity().imo(), count, law.now()));
    }

    private PortCall loaded(Scope scope, String visit) {
        return visits.load(scope, visit).orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** Who may look, and at which call. */
    private long looker(Scope scope, String visit, String reason) {
        boolean own = scope.enterprise().isPresent() && scope.may(Permission.VESSEL_READ);
        if (!own) {
            requireBorder(scope);
            requireLength("reason", reason, LEAST_REASON, LONGEST_REASON);
        }
        return visits.ref(scope, visit)
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND))
                .id();
    }

    private void log(Scope scope, String visit, long id, String section, int first, int last, String reason) {
        Instant at = lawBook.now().now();
        files.looked(scope, id, section, first, last, reason, at);
        audit.record(AuditEvent.done("vessel.person.look", scope, VisitRef.SUBJECT, visit)
                .with("section", section)
                .with("rows", first + "-" + last));
    }

    private static boolean isBorder(Scope scope) {
        return scope.may(Permission.PERSONS_READ)
                && scope.agency().filter(BORDER::equals).isPresent();
    }

    private static void requireBorder(Scope scope) {
        if (!isBorder(scope)) {
            throw Rejected.because(AccessProblem.FORBIDDEN, Permission.PERSONS_READ.name());
        }
    }

    private static void requireLength(String path, String text, int least, int most) {
        if (text.strip().length() < least || text.length() > most) {
            VesselProblem problem =
                    path.equals("reason") ? VesselProblem.REASON_FOR_LOOKING_NEEDED : VesselProblem.TEXT_LENGTH;
            throw new Rejected(
                    List.of(Violation.at(path, text, problem, Integer.toString(least), Integer.toString(most))));
        }
    }
}
