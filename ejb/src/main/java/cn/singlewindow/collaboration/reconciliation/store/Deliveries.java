package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.DeliveryState;
import cn.singlewindow.collaboration.reconciliation.DeliveryView;
import cn.singlewindow.collaboration.reconciliation.intake.FileHeader;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The night files that came, and how far each is. An agency sees its own. */
@Dependent
public class Deliveries {

    private static final String OPEN = "1 = 1";

    private final Database database;

    /** @param database where they are */
    @Inject
    public Deliveries(Database database) {
        this.database = database;
    }

    /** Makes room for one that is coming in. */
    public void begin(long id, Scope scope, Instant now) {
        database.update(
                "INSERT INTO collaboration_delivery (id, dataset, agency, state, late, bytes, file_hash, row_count, taken,"
                        + " removed, refusals, received_at, received_by) VALUES (?, '', ?, 'RECEIVED', 0, 0, '', 0, 0, 0,"
                        + " '', ?, ?)",
                id,
                scope.agency().orElse(""),
                now,
                scope.actor());
    }

    /** Notes what it says it is, and what it is. */
    public void describe(long id, FileHeader header, boolean late, long bytes, String hash) {
        database.update(
                "UPDATE collaboration_delivery SET dataset = ?, agency = ?, business_date = ?, late = ?, bytes = ?,"
                        + " file_hash = ? WHERE id = ?",
                header.dataset(),
                header.agency(),
                header.businessDate(),
                late ? 1 : 0,
                bytes,
                hash,
                id);
    }

    /** Refuses it. @param why codes with their places */
    public void refuse(long id, String why) {
        database.update(
                "UPDATE collaboration_delivery SET state = 'REFUSED', refusals = ? WHERE id = ?",
                why.length() <= 4000 ? why : why.substring(0, 4000),
                id);
    }

    /** Accepts it under its number; the second of a number is a duplicate key. */
    public void accept(long id, long sequence, long rows) {
        database.update(
                "UPDATE collaboration_delivery SET state = 'ACCEPTED', accepted_seq = ?, row_count = ? WHERE id = ?",
                sequence,
                rows,
                id);
    }

    /** Forgets one whose content is known already. */
    public void forget(long id) {
        database.update("DELETE FROM collaboration_delivery WHERE id = ?", id);
    }

    /** The number of the last accepted file; 0 if there is none. */
    public long lastSequence(String dataset, String agency) {
        return database.number(
                "SELECT COALESCE(MAX(accepted_seq), 0) FROM collaboration_delivery WHERE dataset = ? AND agency = ?",
                dataset,
                agency);
    }

    /** The accepted file of a number. */
    public Optional<DeliveryView> ofSequence(String dataset, String agency, long sequence) {
        return database.first(
                "SELECT * FROM collaboration_delivery WHERE dataset = ? AND agency = ? AND accepted_seq = ?",
                Deliveries::view,
                dataset,
                agency,
                sequence);
    }

    /** Those whose rows wait to be taken over, in the order in which they were accepted. */
    public List<DeliveryView> accepted() {
        return database.list(
                "SELECT * FROM collaboration_delivery WHERE state = 'ACCEPTED' ORDER BY accepted_seq, id LIMIT 1000",
                Deliveries::view);
    }

    /** The row locked, and how many rows of it are taken over. */
    public long lockTaken(long id) {
        return database.number("SELECT taken FROM collaboration_delivery WHERE id = ? FOR UPDATE", id);
    }

    /** How many rows are taken over by now. */
    public void take(long id, long taken) {
        database.update("UPDATE collaboration_delivery SET taken = ? WHERE id = ?", taken, id);
    }

    /** All rows are taken over. */
    public void applied(long id, long removed, Instant now) {
        database.update(
                "UPDATE collaboration_delivery SET state = 'APPLIED', removed = ?, applied_at = ? WHERE id = ?"
                        + " AND state = 'ACCEPTED'",
                removed,
                now,
                id);
    }

    /** The last file of each agency that was taken over, of a dataset. */
    public List<DeliveryView> lastApplied(String dataset) {
        return database.list(
                "SELECT d.* FROM collaboration_delivery d WHERE d.dataset = ? AND d.state = 'APPLIED'"
                        + " AND d.accepted_seq = (SELECT MAX(m.accepted_seq) FROM collaboration_delivery m"
                        + " WHERE m.dataset = d.dataset AND m.agency = d.agency AND m.state = 'APPLIED') LIMIT 1000",
                Deliveries::view,
                dataset);
    }

    /** The agencies that owe a dataset for a day. */
    public List<String> due(String dataset, LocalDate day) {
        return database.list(
                "SELECT agency FROM collaboration_delivery_due WHERE dataset = ? AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?) ORDER BY agency LIMIT 100",
                row -> row.text("agency"),
                dataset,
                day,
                day);
    }

    /** A late one that no run has compared yet. */
    public Optional<DeliveryView> lateToCompare() {
        return database.first(
                "SELECT * FROM collaboration_delivery WHERE late = 1 AND late_run = 0 AND state IN ('ACCEPTED', 'APPLIED')"
                        + " ORDER BY id LIMIT 1",
                Deliveries::view);
    }

    /** Which run compares what a late one touched. */
    public void comparedBy(long id, long run) {
        database.update("UPDATE collaboration_delivery SET late_run = ? WHERE id = ?", run, id);
    }

    /** One of them. */
    public Optional<DeliveryView> find(Scope scope, long id) {
        Conditions conditions = visibleTo(scope).and("id = ?", id);
        return database.first(
                "SELECT * FROM collaboration_delivery WHERE " + conditions.sql(),
                Deliveries::view,
                conditions.values());
    }

    /** Those that came before the given id, newest first. */
    public List<DeliveryView> before(Scope scope, long id, int limit) {
        Conditions conditions = visibleTo(scope).and("id < ?", id);
        return database.list(
                "SELECT * FROM collaboration_delivery WHERE " + conditions.sql() + " ORDER BY id DESC LIMIT ?",
                Deliveries::view,
                conditions.valuesAnd(limit));
    }

    private static Conditions visibleTo(Scope scope) {
        if (scope.isWindow()) {
            return new Conditions().and(OPEN);
        }
        return scope.agency()
                .map(agency -> new Conditions().and("agency = ?", agency))
                .orElseGet(() -> new Conditions().and("1 = 0"));
    }

    private static DeliveryView view(Row row) {
        return new DeliveryView(
                row.number("id"),
                row.text("dataset"),
                row.text("agency"),
                row.optionalDate("business_date").orElse(null),
                row.optionalNumber("accepted_seq").isPresent() ? Long.valueOf(row.number("accepted_seq")) : null,
                DeliveryState.valueOf(row.text("state")),
                row.flag("late"),
                row.number("bytes"),
                row.text("file_hash"),
                row.number("row_count"),
                row.number("taken"),
                row.number("removed"),
                row.text("refusals"),
                row.instant("received_at"),
                row.text("received_by"),
                row.optionalInstant("applied_at").orElse(null));
    }
}
