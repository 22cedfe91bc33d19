package cn.singlewindow.platform.audit;

import cn.singlewindow.platform.audit.verify.AuditRow;
import cn.singlewindow.platform.audit.verify.FlatJson;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The append-only trail. One INSERT with the row's own hash; {@link AuditSealer} seals it within a second or two.
 */
@Stateless
public class AuditTrail {

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    /** Records in the caller's transaction: the event stands if and only if the change does. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void record(AuditEvent event) {
        insert(event);
    }

    /** Records in a transaction of its own: for what was refused or failed, whose own transaction is rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEvent event) {
        insert(event);
    }

    private void insert(AuditEvent event) {
        AuditRow row = rowOf(event);
        database.update(
                "INSERT INTO platform_audit (id, recorded_at, what, who, subject_type, subject_id, outcome, details, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.at(),
                row.what(),
                row.who(),
                row.subjectType(),
                row.subjectId(),
                row.outcome(),
                row.details(),
                row.contentHash());
    }

    private AuditRow rowOf(AuditEvent event) {
        return new AuditRow(
                ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                cut(event.what(), 80),
                cut(event.who(), 160),
                cut(event.subjectType(), 40),
                cut(event.subjectId(), 80),
                event.outcome().name(),
                FlatJson.write(event.details()));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
