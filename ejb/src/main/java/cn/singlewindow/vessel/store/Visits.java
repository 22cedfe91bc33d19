package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.AccessProblem;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.DepartureKind;
import cn.singlewindow.vessel.Phase;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.VisitRef;
import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import cn.singlewindow.vessel.model.Step;
import cn.singlewindow.vessel.model.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port calls, found within a scope; what lies outside is not found. */
@ApplicationScoped
public class Visits {

    private static final String INSERT =
            "INSERT INTO vessel_visit (id, version, visit, state, ship_id, imo, ship_name, flag,"
                    + " ship_type, agent_id, mandate_id, port, voyage_in, voyage_out, last_port, left_last_port_at, next_port, eta, etd,"
                    + " berth, crew, passengers, dangerous, departure_kind, detained, risk, opened_at, changed_at, voyage_key)"
                    + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)";

    private static final String UPDATE = "UPDATE vessel_visit SET version = version + 1, state = ?, voyage_out = ?,"
            + " last_port = ?, left_last_port_at = ?, next_port = ?, eta = ?, etd = ?, ata = ?, atd = ?, berth = ?, crew = ?,"
            + " passengers = ?, dangerous = ?, entry_applied_at = ?, eta_confirmed_at = ?, confirmed_eta = ?,"
            + " inward_lodged_at = ?, inward_cleared_at = ?, departure_applied_at = ?, departure_kind = ?, detained = ?, risk = ?,"
            + " changed_at = ?, present_key = ?, voyage_key = ? WHERE id = ? AND version = ?";

    private static final String PART =
            "INSERT INTO vessel_agency_part (visit_id, phase, agency, state, suspended_from, since,"
                    + " due_at, ground, note, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                    + " state = VALUES(state), suspended_from = VALUES(suspended_from), since = VALUES(since), due_at = VALUES(due_at), ground = VALUES(ground),"
                    + " note = VALUES(note), actor = VALUES(actor)";

    private static final String STEP =
            "INSERT INTO vessel_transition (id, visit_id, verb, from_state, to_state, phase, part_from,"
                    + " part_to, happened_at, agency, actor, ground, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int LONGEST_NOTE = 1000;

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Stores a call that was just opened. @throws Rejected CALLS_OVERLAP if the voyage has one already */
    public void insert(PortCall call, Instant at) {
        PortCall.Identity of = call.identity();
        Plan plan = call.plan();
        try {
            database.update(
                    INSERT,
                    of.id(),
                    of.visit(),
                    call.state(),
                    of.shipId(),
                    of.imo(),
                    of.shipName(),
                    of.flag(),
                    of.shipType(),
                    of.agent(),
                    of.mandate(),
                    of.port(),
                    of.voyageIn(),
                    plan.voyageOut(),
                    plan.lastPort(),
                    plan.leftLastPort(),
                    plan.nextPort(),
                    plan.eta(),
                    plan.etd(),
                    plan.berth(),
                    plan.crew(),
                    plan.passengers(),
                    plan.dangerous(),
                    DepartureKind.ORDINARY,
                    at,
                    at,
                    voyageKey(call));
        } catch (DuplicateKey taken) {
            throw Rejected.because(VesselProblem.CALLS_OVERLAP, of.voyageIn());
        }
        insertHistory(call);
    }

    /** A call to be changed, locked until the transaction ends. */
    public Optional<PortCall> load(Scope scope, String visit) {
        Sight sight = Sight.of(scope);
        return database.first(
                        "SELECT v.* FROM vessel_visit v WHERE v.visit = ? AND " + sight.condition() + " FOR UPDATE",
                        Visits::found,
                        sight.after(visit))
                .map(found -> call(found, parts(found.identity().id())));
    }

    /** A call to be read. */
    public Optional<PortCall> find(Scope scope, String visit) {
        Sight sight = Sight.of(scope);
        return database.first(
                        "SELECT v.* FROM vessel_visit v WHERE v.visit = ? AND " + sight.condition(),
                        Visits::found,
                        sight.after(visit))
                .map(found -> call(found, parts(found.identity().id())));
    }

    /** A call that the caller has proven to be within reach. */
    public PortCall get(VisitRef visit) {
        return database.first("SELECT v.* FROM vessel_visit v WHERE v.id = ?", Visits::found, visit.id())
                .map(found -> call(found, parts(found.identity().id())))
                .orElseThrow(() -> Rejected.because(AccessProblem.NOT_FOUND));
    }

    /** A call by its id, locked until the transaction ends: for watchdogs. */
    public Optional<PortCall> lock(long id) {
        return database.first("SELECT v.* FROM vessel_visit v WHERE v.id = ? FOR UPDATE", Visits::found, id)
                .map(found -> call(found, parts(found.identity().id())));
    }

    /** The call of a ship's voyage, the newest if there were several. @param voyage inward or outward */
    public Optional<VisitRef> ofVoyage(Scope scope, String imo, String voyage) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT v.id, v.visit, v.imo, v.ship_name, v.voyage_in, v.voyage_out FROM vessel_visit v WHERE v.imo = ?"
                        + " AND (v.voyage_in = ? OR v.voyage_out = ?) AND " + sight.condition()
                        + " ORDER BY v.id DESC LIMIT 1",
                Visits::ref,
                sight.after(imo, voyage, voyage));
    }

    /** What others know a call by. */
    public Optional<VisitRef> ref(Scope scope, String visit) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT v.id, v.visit, v.imo, v.ship_name, v.voyage_in, v.voyage_out FROM vessel_visit v WHERE v.visit = ? AND "
                        + sight.condition(),
                Visits::ref,
                sight.after(visit));
    }

    /** The number of a call. */
    public Optional<String> numberOf(long id) {
        return database.first("SELECT visit FROM vessel_visit WHERE id = ?", row -> row.text("visit"), id);
    }

    /**
     * The number of a call of the ship whose time in port overlaps. The ship's row must be locked; a locking read sees what has been
     * committed since this transaction began to read.
     */
    public Optional<String> overlapping(long shipId, long except, Instant from, Instant to, long assumedDays) {
        String over = String.join(
                ", ", StateTable.over().stream().map(state -> "'" + state + "'").toList());
        return database.first(
                "SELECT visit FROM vessel_visit WHERE ship_id = ? AND id <> ? AND state NOT IN (" + over + ")"
                        + " AND COALESCE(ata, eta) < ? AND COALESCE(etd, DATE_ADD(COALESCE(ata, eta), INTERVAL ? DAY)) > ? LIMIT 1 LOCK IN SHARE MODE",
                row -> row.text("visit"),
                shipId,
                except,
                to,
                assumedDays,
                from);
    }

    /** Writes what was done to a call. @throws Rejected VERSION_CONFLICT if another version is in the store */
    public void save(PortCall call, Instant at) {
        PortCall.Condition now = call.condition();
        Plan plan = now.plan();
        Times times = now.times();
        int changed;
        try {
            changed = database.update(
                    UPDATE,
                    now.state(),
                    plan.voyageOut(),
                    plan.lastPort(),
                    plan.leftLastPort(),
                    plan.nextPort(),
                    plan.eta(),
                    plan.etd(),
                    times.ata(),
                    times.atd(),
                    plan.berth(),
                    plan.crew(),
                    plan.passengers(),
                    plan.dangerous(),
                    times.entryApplied(),
                    times.etaConfirmed(),
                    times.confirmedEta(),
                    times.inwardLodged(),
                    times.inwardCleared(),
                    times.departureApplied(),
                    now.departureKind(),
                    now.detained(),
                    now.risk(),
                    at,
                    presentKey(call),
                    voyageKey(call),
                    call.identity().id(),
                    call.version());
        } catch (DuplicateKey elsewhere) {
            throw Rejected.because(VesselProblem.CALLS_OVERLAP, call.identity().voyageIn());
        }
        if (changed != 1) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
        insertHistory(call);
    }

    private void insertHistory(PortCall call) {
        long id = call.identity().id();
        Map<String, Part> last = new LinkedHashMap<>();
        call.changedParts().forEach(part -> last.put(part.phase() + part.agency(), part));
        List<@Nullable Object[]> parts = new ArrayList<>();
        for (Part part : last.values()) {
            parts.add(new @Nullable Object[] {
                id,
                part.phase(),
                part.agency(),
                part.state(),
                part.suspendedFrom() == null ? "" : part.suspendedFrom(),
                part.since(),
                part.due(),
                part.ground(),
                cut(part.note()),
                part.actor()
            });
        }
        database.batch(PART, parts);
        List<@Nullable Object[]> steps = new ArrayList<>();
        for (Step step : call.steps()) {
            steps.add(new Object[] {
                ids.next(),
                id,
                step.verb(),
                step.from(),
                step.to(),
                step.phase(),
                step.partFrom(),
                step.partTo(),
                step.at(),
                step.agency(),
                step.actor(),
                step.ground(),
                cut(step.note())
            });
        }
        database.batch(STEP, steps);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }

    private static @Nullable String presentKey(PortCall call) {
        boolean present = call.times().ata() != null && !StateTable.isOver(call.state());
        return present ? call.identity().imo() : null;
    }

    private static @Nullable String voyageKey(PortCall call) {
        PortCall.Identity of = call.identity();
        return StateTable.isOver(call.state()) ? null : of.imo() + ":" + of.port() + ":" + of.voyageIn();
    }

    private List<Part> parts(long id) {
        return database.list(
                "SELECT * FROM vessel_agency_part WHERE visit_id = ? ORDER BY phase, agency",
                row -> new Part(
                        Phase.valueOf(row.text("phase")),
                        row.text("agency"),
                        AgencyState.valueOf(row.text("state")),
                        row.instant("since"),
                        row.optionalInstant("due_at").orElse(null),
                        row.text("ground"),
                        row.text("note"),
                        row.text("actor"),
                        row.text("suspended_from").isEmpty() ? null : AgencyState.valueOf(row.text("suspended_from"))),
                id);
    }

    private static PortCall call(Found found, List<Part> parts) {
        return new PortCall(found.identity(), found.version(), found.condition(), parts);
    }

    private record Found(PortCall.Identity identity, long version, PortCall.Condition condition) {}

    static VisitRef ref(Row row) {
        return new VisitRef(
                row.number("id"),
                row.text("visit"),
                row.text("imo"),
                row.text("ship_name"),
                row.text("voyage_in"),
                row.text("voyage_out"));
    }

    private static Found found(Row row) {
        return new Found(
                new PortCall.Identity(
                        row.number("id"),
                        row.text("visit"),
                        row.number("ship_id"),
                        row.text("imo"),
                        row.text("ship_name"),
                        row.text("flag"),
                        row.text("ship_type"),
                        row.number("agent_id"),
                        row.number("mandate_id"),
                        row.text("port"),
                        row.text("voyage_in"),
                        row.instant("opened_at")),
                row.number("version"),
                new PortCall.Condition(
                        CallState.valueOf(row.text("state")),
                        plan(row),
                        times(row),
                        DepartureKind.valueOf(row.text("departure_kind")),
                        row.flag("detained"),
                        row.integer("risk")));
    }

    private static Plan plan(Row row) {
        return new Plan(
                row.text("voyage_out"),
                row.text("last_port"),
                row.optionalInstant("left_last_port_at").orElse(null),
                row.text("next_port"),
                row.instant("eta"),
                row.optionalInstant("etd").orElse(null),
                row.text("berth"),
                row.integer("crew"),
                row.integer("passengers"),
                row.flag("dangerous"));
    }

    private static Times times(Row row) {
        return new Times(
                row.optionalInstant("ata").orElse(null),
                row.optionalInstant("atd").orElse(null),
                row.optionalInstant("entry_applied_at").orElse(null),
                row.optionalInstant("eta_confirmed_at").orElse(null),
                row.optionalInstant("confirmed_eta").orElse(null),
                row.optionalInstant("inward_lodged_at").orElse(null),
                row.optionalInstant("inward_cleared_at").orElse(null),
                row.optionalInstant("departure_applied_at").orElse(null));
    }
}
