package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.platform.settings.Settings;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * JB-09. The bytes of night files go after {@code collaboration.recon.files.days}, the result sets of runs after
 * {@code collaboration.recon.results.days}; discrepancies, their history and the signed reports stay.
 */
@ApplicationScoped
class ForgetNights implements NightTask {

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    @Override
    public String name() {
        return "forget-nights";
    }

    @Override
    public Result work(long run, LocalDate businessDate) {
        LocalDate files = businessDate.minusDays(settings.number("collaboration.recon.files.days", businessDate, 30));
        LocalDate results =
                businessDate.minusDays(settings.number("collaboration.recon.results.days", businessDate, 90));
        long parts = database.update(
                "DELETE p FROM collaboration_delivery_part p JOIN collaboration_delivery d ON d.id = p.delivery_id"
                        + " WHERE d.received_at < ? AND d.state <> 'ACCEPTED'",
                files);
        long findings = database.update(
                "DELETE f FROM collaboration_recon_finding f JOIN collaboration_recon_run r ON r.id = f.run_id"
                        + " WHERE r.business_date < ?",
                results);
        return new Result(parts + findings, parts + findings, "");
    }
}
