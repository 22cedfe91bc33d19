package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.collaboration.reconciliation.SideView;
import cn.singlewindow.collaboration.reconciliation.model.Run;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What a run knows of each agency's side: fresh, stale, or never told. */
@Dependent
public class Sides {

    private static final String NOTE =
            "INSERT INTO collaboration_recon_side (run_id, dataset, agency, state, delivery_id,"
                    + " as_of) VALUES (?,?,?,?,?,?) ON DUPLICATE KEY UPDATE state = VALUES(state),"
                    + " delivery_id = VALUES(delivery_id), as_of = VALUES(as_of)";

    private final Database database;

    /** @param database where they are */
    @Inject
    public Sides(Database database) {
        this.database = database;
    }

    /** A side that was told, up to a delivery. @param asOf the end of its business day */
    public void told(Run run, DeliveryView delivery, Instant asOf) {
        boolean fresh =
                delivery.businessDate() != null && !delivery.businessDate().isBefore(run.businessDate());
        database.update(
                NOTE,
                run.id(),
                delivery.dataset(),
                delivery.agency(),
                fresh ? SideView.State.FRESH : SideView.State.STALE,
                delivery.id(),
                asOf);
    }

    /** A side that is owed and was never told. */
    public void untold(Run run, String dataset, String agency) {
        database.update(NOTE, run.id(), dataset, agency, SideView.State.MISSING, null, null);
    }

    /** All of a run. */
    public List<SideView> of(long run) {
        return database.list(
                "SELECT * FROM collaboration_recon_side WHERE run_id = ? ORDER BY dataset, agency LIMIT 1000",
                row -> new SideView(
                        row.text("dataset"),
                        row.text("agency"),
                        SideView.State.valueOf(row.text("state")),
                        row.optionalInstant("as_of").orElse(null)),
                run);
    }
}
