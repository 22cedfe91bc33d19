package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillVerb;
import cn.singlewindow.manifest.BillView;
import cn.singlewindow.manifest.ReceiptRow;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.Step;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of bills and the receipts that tell it; both append-only. */
@ApplicationScoped
public class BillHistory {

    private static final String STEP =
            "INSERT INTO manifest_transition (id, bill_id, from_state, to_state, verb, happened_at,"
                    + " agency, actor, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String RECEIPT =
            "INSERT INTO manifest_receipt (id, filing_id, bill_id, filer_id, code, noticed_at,"
                    + " note) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String RECEIPTS =
            "SELECT r.id, f.number, f.voyage, COALESCE(b.bill_no, '') AS bill_no, r.code,"
                    + " r.noticed_at, r.note FROM manifest_receipt r JOIN manifest_filing f ON f.id = r.filing_id LEFT JOIN"
                    + " manifest_bill b ON b.id = r.bill_id WHERE ";

    private static final String FEED = RECEIPTS.replace("SELECT r.id,", "SELECT r.feed_no AS id,");

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Writes steps and the receipts that tell them. */
    void write(Bill.Identity of, List<Step> steps) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> receipts = new ArrayList<>();
        for (Step step : steps) {
            rows.add(row(of.id(), step));
            if (!step.receipt().isEmpty()) {
                receipts.add(new Object[] {
                    ids.next(), of.filing(), of.id(), of.filer(), step.receipt(), step.at(), step.note()
                });
            }
        }
        database.batch(STEP, rows);
        database.batch(RECEIPT, receipts);
    }

    /** The first steps of many bills, in one statement. */
    public void begin(List<Long> bills, Step step) {
        database.batch(STEP, bills.stream().map(bill -> row(bill, step)).toList());
    }

    /** A receipt about a whole filing. */
    public void receipt(long filing, long filer, String code, Instant at, String note) {
        database.update(RECEIPT, ids.next(), filing, 0L, filer, code, at, note);
    }

    private @Nullable Object[] row(long bill, Step step) {
        return new Object[] {
            ids.next(), bill, step.from(), step.to(), step.verb(), step.at(), step.agency(), step.actor(), step.note()
        };
    }

    /** The history of a bill, oldest first. */
    public List<BillView.StepView> timeline(long bill) {
        return database.list(
                "SELECT from_state, to_state, verb, happened_at, agency, actor, note FROM manifest_transition"
                        + " WHERE bill_id = ? ORDER BY id",
                row -> new BillView.StepView(
                        BillState.valueOf(row.text("from_state")),
                        BillState.valueOf(row.text("to_state")),
                        BillVerb.valueOf(row.text("verb")),
                        row.instant("happened_at"),
                        row.text("agency"),
                        row.text("note")),
                bill);
    }

    /** The receipts about a bill and its filing, oldest first. */
    public List<ReceiptRow> ofBill(long bill) {
        return database.list(RECEIPTS + "r.bill_id = ? ORDER BY r.id LIMIT 1000", BillHistory::receipt, bill);
    }

    /** The receipts about a filing, oldest first. */
    public List<ReceiptRow> ofFiling(long filing) {
        return database.list(RECEIPTS + "r.filing_id = ? ORDER BY r.id LIMIT 1000", BillHistory::receipt, filing);
    }

    /** The receipts of a filer after one, in the order of the feed. */
    public List<ReceiptRow> feed(Scope scope, long after, int limit) {
        Sight sight = Sight.of(scope);
        String seen = sight.condition().replace("filer_id", "r.filer_id").replace("agencies", "f.agencies");
        List<Object> values = new ArrayList<>(Arrays.asList(sight.after(after)));
        values.add(limit);
        return database.list(
                FEED + "r.feed_no > ? AND " + seen + " ORDER BY r.feed_no LIMIT ?",
                BillHistory::receipt,
                values.toArray());
    }

    private static ReceiptRow receipt(Row row) {
        return new ReceiptRow(
                row.number("id"),
                row.text("number"),
                row.text("voyage"),
                row.text("bill_no"),
                row.text("code"),
                row.instant("noticed_at"),
                row.text("note"));
    }
}
