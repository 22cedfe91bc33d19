package cn.singlewindow.enterprise.store;

import cn.singlewindow.enterprise.ConfirmAct;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Second persons' confirmations (EQ-02 R3); only added. */
@ApplicationScoped
public class Confirmations {

    @Inject
    Database database;

    public void add(long id, long enterprise, long principal, ConfirmAct act, String by, Instant now, Instant validTo) {
        database.update(
                "INSERT INTO enterprise_confirmation (id, enterprise_id, principal_id, document, reference, up_to_fen,"
                        + " confirmed_by, confirmed_at, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                enterprise,
                principal,
                act.document(),
                act.reference(),
                act.upTo().fen(),
                by,
                now,
                validTo);
    }
}
