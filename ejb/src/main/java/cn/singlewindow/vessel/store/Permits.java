package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.AskPermit;
import cn.singlewindow.vessel.PermitKind;
import cn.singlewindow.vessel.PermitState;
import cn.singlewindow.vessel.PermitView;
import cn.singlewindow.vessel.VesselProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Permits of persons at calls. */
@ApplicationScoped
public class Permits {

    private static final String SELECT =
            "SELECT p.*, v.visit FROM vessel_permit p JOIN vessel_visit v ON v.id = p.visit_id WHERE ";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** How many permits are out, since when, and until when the last of them is good. */
    public record Out(int count, Instant since, Instant until) {}

    /** Stores what was asked for. @param person of the ship's lists, or null */
    public long insert(long visit, AskPermit asked, @Nullable Long person, String by, Instant at) {
        long id = ids.next();
        database.update(
                "INSERT INTO vessel_permit (id, version, visit_id, kind, state, person_id, holder_name, document_number,"
                        + " issuing_state, purpose, other_ship, valid_from, valid_until, asked_by, asked_at, decided_by, note)"
                        + " VALUES (?, 1, ?, ?, 'ASKED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
                id,
                visit,
                asked.kind(),
                person,
                asked.holderName(),
                asked.documentNumber(),
                asked.issuingState(),
                asked.purpose(),
                asked.otherShip(),
                asked.validFrom(),
                asked.validUntil(),
                by,
                at);
        return id;
    }

    /** A permit, locked. */
    public Optional<PermitView> lock(Scope scope, long id) {
        Sight sight = Sight.of(scope);
        return database.first(
                SELECT + "p.id = ? AND " + sight.condition() + " FOR UPDATE", Permits::view, sight.after(id));
    }

    /** The person of a permit, if it is one of the ship's lists. */
    public OptionalLong personOf(long id) {
        return database.first(
                        "SELECT person_id FROM vessel_permit WHERE id = ?", row -> row.optionalNumber("person_id"), id)
                .orElse(OptionalLong.empty());
    }

    /** Moves a permit. @throws Rejected VERSION_CONFLICT */
    public void move(PermitView permit, PermitState to, String by, String note, Instant at) {
        int changed = database.update(
                "UPDATE vessel_permit SET version = version + 1, state = ?, decided_by = ?, decided_at = ?, note = ?"
                        + " WHERE id = ? AND version = ?",
                to,
                by,
                at,
                note,
                permit.id(),
                permit.version());
        if (changed != 1) {
            throw Rejected.because(VesselProblem.VERSION_CONFLICT);
        }
    }

    /** The permits of a call, the newest first. */
    public List<PermitView> of(long visit) {
        return database.list(SELECT + "p.visit_id = ? ORDER BY p.id DESC LIMIT 1000", Permits::view, visit);
    }

    /** Permits that are out, if any are. */
    public Optional<Out> outSince(long visit) {
        return database.first(
                        "SELECT COUNT(*) AS permits, MIN(decided_at) AS since, MAX(valid_until) AS until FROM vessel_permit"
                                + " WHERE visit_id = ? AND state IN ('ISSUED', 'EXPIRED') AND kind <> 'TEMPORARY_ENTRY'",
                        row -> row.integer("permits") == 0
                                ? Optional.<Out>empty()
                                : Optional.of(
                                        new Out(row.integer("permits"), row.instant("since"), row.instant("until"))),
                        visit)
                .orElse(Optional.empty());
    }

    private static PermitView view(Row row) {
        return new PermitView(
                row.number("id"),
                row.text("visit"),
                PermitKind.valueOf(row.text("kind")),
                PermitState.valueOf(row.text("state")),
                row.text("holder_name"),
                row.text("document_number"),
                row.text("purpose"),
                row.text("other_ship"),
                row.instant("valid_from"),
                row.instant("valid_until"),
                row.text("note"),
                row.number("version"));
    }
}
