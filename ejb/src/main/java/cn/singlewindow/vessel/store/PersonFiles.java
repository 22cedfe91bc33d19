package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.HitView;
import cn.singlewindow.vessel.LookView;
import cn.singlewindow.vessel.PersonState;
import cn.singlewindow.vessel.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Persons, hits and the log of looks, read; the caller has proven who looks. */
@ApplicationScoped
public class PersonFiles {

    private static final int MOST_HITS = 1000;
    private static final String HITS =
            "SELECT p.*, h.id AS hit, h.list_code, h.kind, h.score, h.found_at, h.state AS hit_state,"
                    + " h.decided_by, h.note, e.reference, e.family_name AS listed_family, e.given_names AS listed_given,"
                    + " e.birth_date AS listed_birth FROM vessel_hit h JOIN vessel_person p ON p.id = h.person_id AND p.current = 1"
                    + " JOIN vessel_watch_entry e ON e.id = h.entry_id WHERE ";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Rows of a current list after a position. */
    public List<PersonView> list(long visit, CallSection section, int after, int limit) {
        return database.list(
                "SELECT * FROM vessel_person WHERE visit_id = ? AND section = ? AND current = 1 AND position > ?"
                        + " ORDER BY position LIMIT ?",
                PersonFiles::person,
                visit,
                section,
                after,
                limit);
    }

    /** One row of a current list. */
    public Optional<PersonView> find(long visit, CallSection section, int position) {
        return database.first(
                "SELECT * FROM vessel_person WHERE visit_id = ? AND section = ? AND current = 1 AND position = ?",
                PersonFiles::person,
                visit,
                section,
                position);
    }

    /** Moves a person. */
    public void move(long person, PersonState to) {
        database.update("UPDATE vessel_person SET state = ? WHERE id = ?", to, person);
    }

    /** Hits of the persons on board now, the open and strongest first. */
    public List<HitView> hits(long visit) {
        return database.list(
                HITS + "h.visit_id = ? ORDER BY h.state = 'OPEN' DESC, h.score DESC, h.id LIMIT " + MOST_HITS,
                PersonFiles::hit,
                visit);
    }

    /** An open hit of a call, locked. */
    public Optional<HitView> lockHit(long visit, long id) {
        return database.first(HITS + "h.visit_id = ? AND h.id = ? FOR UPDATE", PersonFiles::hit, visit, id);
    }

    /** Notes what was decided about a hit. */
    public void decide(long hit, String state, String by, String note, Instant at) {
        database.update(
                "UPDATE vessel_hit SET state = ?, decided_by = ?, decided_at = ?, note = ? WHERE id = ?",
                state,
                by,
                at,
                note,
                hit);
    }

    /** Logs a look at rows of a list. */
    public void looked(Scope scope, long visit, String section, int first, int last, String reason, Instant at) {
        database.update(
                "INSERT INTO vessel_person_access (id, visit_id, actor, agency, reason, looked_at, section, first_position,"
                        + " last_position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                visit,
                scope.actor(),
                scope.agency().orElse(""),
                reason,
                at,
                section,
                first,
                last);
    }

    /** Who has looked at the persons of a call, the newest first. */
    public List<LookView> looks(long visit) {
        return database.list(
                "SELECT * FROM vessel_person_access WHERE visit_id = ? ORDER BY id DESC LIMIT 1000",
                row -> new LookView(
                        row.instant("looked_at"),
                        row.text("actor"),
                        row.text("agency"),
                        row.text("reason"),
                        row.text("section"),
                        row.integer("first_position"),
                        row.integer("last_position")),
                visit);
    }

    private static PersonView person(Row row) {
        return new PersonView(
                row.number("id"),
                CallSection.valueOf(row.text("section")),
                row.integer("position"),
                row.text("family_name"),
                row.text("given_names"),
                row.text("nationality"),
                row.date("birth_date"),
                row.text("gender"),
                row.text("rank_or_rating"),
                row.text("document_type"),
                row.text("document_number"),
                row.text("issuing_state"),
                row.date("expiry_date"),
                row.text("embarkation"),
                row.text("disembarkation"),
                row.flag("transit"),
                PersonState.valueOf(row.text("state")));
    }

    private static HitView hit(Row row) {
        return new HitView(
                row.number("hit"),
                person(row),
                row.text("list_code"),
                row.text("reference"),
                row.text("kind"),
                row.integer("score"),
                (row.text("listed_family") + " " + row.text("listed_given")).strip(),
                row.optionalText("listed_birth").orElse(""),
                row.instant("found_at"),
                row.text("hit_state"),
                row.text("decided_by"),
                row.text("note"));
    }
}
