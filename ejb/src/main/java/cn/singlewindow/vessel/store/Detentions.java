package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.vessel.DetentionView;
import cn.singlewindow.vessel.VesselProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Detentions; one stands for a ship at a time. */
@ApplicationScoped
public class Detentions {

    private static final String SELECT =
            "SELECT d.*, v.visit FROM vessel_detention d JOIN vessel_visit v ON v.id = d.visit_id WHERE ";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Places one. @return its id @throws Rejected ALREADY_DETAINED */
    public long place(long visit, String imo, String ground, String note, LocalDate review, String by, Instant at) {
        long id = ids.next();
        try {
            database.update(
                    "INSERT INTO vessel_detention (id, visit_id, ground, note, placed_by, placed_at, review_on, released_by,"
                            + " release_note, open_key) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?)",
                    id,
                    visit,
                    ground,
                    note,
                    by,
                    at,
                    review,
                    imo);
        } catch (DuplicateKey already) {
            throw Rejected.because(VesselProblem.ALREADY_DETAINED);
        }
        return id;
    }

    /** Ends one. */
    public void release(long id, String note, String by, Instant at) {
        database.update(
                "UPDATE vessel_detention SET released_by = ?, released_at = ?, release_note = ?, open_key = NULL WHERE id = ?",
                by,
                at,
                note,
                id);
    }

    /** The one that stands for a ship. */
    public Optional<DetentionView> open(String imo) {
        return database.first(SELECT + "d.open_key = ?", Detentions::view, imo);
    }

    /** One that stands, by its id. */
    public Optional<DetentionView> find(long id) {
        return database.first(SELECT + "d.id = ? AND d.open_key IS NOT NULL", Detentions::view, id);
    }

    private static DetentionView view(Row row) {
        return new DetentionView(
                row.number("id"),
                row.text("visit"),
                row.text("ground"),
                row.text("note"),
                row.text("placed_by"),
                row.instant("placed_at"),
                row.date("review_on"));
    }
}
