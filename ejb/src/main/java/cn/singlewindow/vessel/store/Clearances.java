package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.vessel.ClearanceState;
import cn.singlewindow.vessel.ClearanceView;
import cn.singlewindow.vessel.DepartureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Port Clearances; the caller has proven that it may see the call, or has the code. */
@ApplicationScoped
public class Clearances {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Stores a new one. */
    public void insert(long visit, ClearanceView clearance, String by) {
        database.update(
                "INSERT INTO vessel_clearance (id, visit_id, number, code, state, kind, issued_at, valid_until, issued_by,"
                        + " content, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                visit,
                clearance.number(),
                clearance.code(),
                clearance.state(),
                clearance.kind(),
                clearance.issuedAt(),
                clearance.validUntil(),
                by,
                clearance.content(),
                Base64.getDecoder().decode(clearance.signature()));
    }

    /** Ends one. */
    public void end(String number, ClearanceState to, Instant at) {
        database.update(
                "UPDATE vessel_clearance SET state = ?, ended_at = ? WHERE number = ? AND state = 'VALID'",
                to,
                at,
                number);
    }

    /** The one that is valid for a call. */
    public Optional<ClearanceView> valid(long visit) {
        return database.first(
                "SELECT * FROM vessel_clearance WHERE visit_id = ? AND state = 'VALID' ORDER BY id DESC LIMIT 1",
                Clearances::view,
                visit);
    }

    /** The one under which a call may sail: its own, or a regular permit of its ship that has not run out (Decree 175 Art. 14). */
    public Optional<ClearanceView> covering(long visit, long ship, Instant at) {
        return valid(visit).or(() -> regular(ship, at));
    }

    /** The regular permit of a ship. */
    public Optional<ClearanceView> regular(long ship, Instant at) {
        return database.first(
                "SELECT c.* FROM vessel_clearance c JOIN vessel_visit v ON v.id = c.visit_id WHERE v.ship_id = ?"
                        + " AND c.kind = 'REGULAR' AND c.state = 'VALID' AND c.valid_until > ? ORDER BY c.id DESC LIMIT 1",
                Clearances::view,
                ship,
                at);
    }

    /** All of a call, the newest first. */
    public List<ClearanceView> of(long visit) {
        return database.list(
                "SELECT * FROM vessel_clearance WHERE visit_id = ? ORDER BY id DESC LIMIT 100",
                Clearances::view,
                visit);
    }

    /** The one with a verification code. */
    public Optional<ClearanceView> ofCode(String code) {
        return database.first("SELECT * FROM vessel_clearance WHERE code = ?", Clearances::view, code);
    }

    private static ClearanceView view(Row row) {
        return new ClearanceView(
                row.text("number"),
                row.text("code"),
                ClearanceState.valueOf(row.text("state")),
                DepartureKind.valueOf(row.text("kind")),
                row.instant("issued_at"),
                row.instant("valid_until"),
                row.text("content"),
                Base64.getEncoder().encodeToString(row.bytes("signature")));
    }
}
