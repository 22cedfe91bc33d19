package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillQuery;
import cn.singlewindow.manifest.BillRow;
import cn.singlewindow.manifest.BillState;
import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.LedgerState;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.Bill;
import cn.singlewindow.manifest.model.BillStates;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bills, found within a scope or, by the module itself, by their keys. */
@ApplicationScoped
public class StoredBills {

    private static final int MOST_OF_ONE = 1000;

    private static final String CHANGING =
            "id, version, filing_id, filer_id, direction, imo, ship_key, voyage_key, bill_no, bill_key, state, packages,"
                    + " gross_kg, bulk, dangerous, hs_code, container_list, linked_packages, linked_kg, written_packages, written_kg,"
                    + " ledger_state, arrived_at";

    private static final String LISTED =
            "b.id, b.version, b.bill_no, b.voyage_key, b.bill_key, b.master_key, b.direction,"
                    + " b.state, b.ledger_state, b.port_of_loading, b.port_of_discharge, b.goods, b.consignee_name, b.packages,"
                    + " b.gross_kg, b.container_list, b.dangerous, b.linked_packages, b.written_packages, b.written_kg, b.filed_at,"
                    + " b.arrived_at, b.no_load_due_at, f.number";

    /** Inward what is only received; outward what customs has not accepted, which leaves the state as it is. */
    static final String UNDECIDED =
            " AND (b.state = 'RECEIVED' OR (b.state = 'PRE_STOWED' AND NOT EXISTS (SELECT 1 FROM"
                    + " manifest_transition t WHERE t.bill_id = b.id AND t.verb = 'ACCEPT')))";

    private static final Duration THREE_MONTHS = Duration.ofDays(90);

    @Inject
    Database database;

    @Inject
    BillHistory history;

    /** A bill with what was declared of it. */
    public record Stored(long id, long filing, long filer, BillRow row, ManifestForm declared) {}

    /** What a declaration is matched against, by one look at the unique key. */
    public Optional<BillStatus> status(BillKey key) {
        return database.first(
                "SELECT " + CHANGING + " FROM manifest_bill WHERE voyage_key = ? AND bill_key = ? AND live = 1",
                StoredBills::status,
                key.voyage(),
                key.bill());
    }

    /** A bill to be changed, locked until the transaction ends. */
    public Optional<Bill> lock(BillKey key) {
        return database.first(
                "SELECT " + CHANGING
                        + " FROM manifest_bill WHERE voyage_key = ? AND bill_key = ? AND live = 1 FOR UPDATE",
                StoredBills::bill,
                key.voyage(),
                key.bill());
    }

    /** The same by its id. */
    public Optional<Bill> lock(long id) {
        return database.first(
                "SELECT " + CHANGING + " FROM manifest_bill WHERE id = ? FOR UPDATE", StoredBills::bill, id);
    }

    /** End of the window in which customs may say "do not load" of a bill; an amendment does not end it (MF-01 R2). */
    public Optional<Instant> noLoadDue(long id) {
        return database.first(
                        "SELECT no_load_due_at FROM manifest_bill WHERE id = ?",
                        row -> row.optionalInstant("no_load_due_at"),
                        id)
                .flatMap(due -> due);
    }

    /** The same within a scope. */
    public Optional<Bill> lock(Scope scope, BillKey key) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT " + CHANGING + " FROM manifest_bill WHERE voyage_key = ? AND bill_key = ? AND live = 1 AND "
                        + sight.condition() + " FOR UPDATE",
                StoredBills::bill,
                sight.after(key.voyage(), key.bill()));
    }

    /** The bills of a voyage and ship that go this way, locked in the order of their ids. */
    public List<Bill> lockVoyage(String voyageKey, String direction) {
        return database.list(
                "SELECT " + CHANGING
                        + " FROM manifest_bill WHERE voyage_key = ? AND direction = ? AND live = 1 ORDER BY id"
                        + " FOR UPDATE",
                StoredBills::bill,
                voyageKey,
                direction);
    }

    /** The bills of a filing, locked in the order of their ids. */
    public List<Bill> lockFiling(long filing) {
        return database.list(
                "SELECT " + CHANGING + " FROM manifest_bill WHERE filing_id = ? AND live = 1 ORDER BY id FOR UPDATE",
                StoredBills::bill,
                filing);
    }

    /** A bill to be read. @param parties credit codes of those for whom the reader looks */
    public Optional<Stored> find(Scope scope, List<String> parties, BillKey key) {
        Sight sight = Sight.ofBills(scope, parties);
        return database.first(
                "SELECT " + LISTED
                        + ", b.filing_id, b.filer_id, b.declared FROM manifest_bill b JOIN manifest_filing f ON f.id ="
                        + " b.filing_id WHERE b.voyage_key = ? AND b.bill_key = ? AND "
                        + seen(sight) + " ORDER BY b.live IS NULL, b.id DESC LIMIT 1",
                row -> new Stored(
                        row.number("id"),
                        row.number("filing_id"),
                        row.number("filer_id"),
                        listed(row),
                        RecordJson.read(row.text("declared"), ManifestForm.class)),
                sight.after(key.voyage(), key.bill()));
    }

    /** The keys of all bills that a filing brought and that stand. */
    public Set<BillKey> keysOf(long filing) {
        return new HashSet<>(database.list(
                "SELECT voyage_key, bill_key FROM manifest_bill WHERE filing_id = ?",
                row -> new BillKey(row.text("voyage_key"), row.text("bill_key")),
                filing));
    }

    /** The bills that a filing brought, as far as the scope sees them. */
    public List<BillRow> ofFiling(Scope scope, long filing) {
        Sight sight = Sight.of(scope);
        List<Object> values = new ArrayList<>(Arrays.asList(sight.after(filing)));
        values.add(MOST_OF_ONE);
        return database.list(
                "SELECT " + LISTED + " FROM manifest_bill b JOIN manifest_filing f ON f.id = b.filing_id"
                        + " WHERE b.filing_id = ? AND " + seen(sight) + " ORDER BY b.id LIMIT ?",
                StoredBills::listed,
                values.toArray());
    }

    /** The house bills of a master. @param parties as in {@link #find} */
    public List<BillRow> houses(Scope scope, List<String> parties, BillKey master) {
        Sight sight = Sight.ofBills(scope, parties);
        return database.list(
                "SELECT " + LISTED + " FROM manifest_bill b JOIN manifest_filing f ON f.id = b.filing_id WHERE"
                        + " b.voyage_key = ? AND b.master_key = ? AND b.live = 1 AND " + seen(sight) + " ORDER BY b.id",
                StoredBills::listed,
                sight.after(master.voyage(), master.bill()));
    }

    /** A page of bills, newest first. @param parties as in {@link #find} @param at when the reader looks */
    public Page<BillRow> search(Scope scope, List<String> parties, BillQuery query, Instant at) {
        Sight sight = Sight.ofBills(scope, parties);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder where = new StringBuilder(seen(sight));
        switch (query.list()) {
            case ALL -> {}
            case WAITING -> where.append(UNDECIDED);
            case UNANSWERED -> {
                where.append(" AND b.state = 'RECEIVED' AND b.no_load_due_at < ?");
                values.add(at);
            }
            case LEFT -> {
                where.append(
                        " AND b.ledger_state IN ('OPEN', 'PARTLY_DECLARED', 'ABANDONED') AND b.state <> 'WRITTEN_OFF'"
                                + " AND b.direction = 'I' AND b.live = 1 AND b.arrived_at < ?");
                values.add(at.minus(THREE_MONTHS));
            }
        }
        if (!query.direction().isEmpty()) {
            where.append(" AND b.direction = ?");
            values.add(query.direction());
        }
        if (query.state() != null) {
            where.append(" AND b.state = ?");
            values.add(query.state());
        }
        if (query.ledger() != null) {
            where.append(" AND b.ledger_state = ?");
            values.add(query.ledger());
        }
        if (!query.voyage().isBlank()) {
            where.append(" AND b.voyage_key = ?");
            values.add(query.key().voyage());
        }
        if (!query.bill().isBlank()) {
            where.append(" AND b.bill_key LIKE ?");
            values.add(query.key().bill().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (!query.filing().isBlank()) {
            where.append(" AND f.number = ?");
            values.add(query.filing());
        }
        PageKey.parse(query.after()).ifPresent(key -> {
            where.append(" AND b.id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(query.limit() + 1);
        List<Listed> rows = database.list(
                "SELECT " + LISTED + " FROM manifest_bill b JOIN manifest_filing f ON f.id = b.filing_id WHERE " + where
                        + " ORDER BY b.id DESC LIMIT ?",
                row -> new Listed(row.number("id"), listed(row)),
                values.toArray());
        return Page.of(rows, query.limit(), listed -> PageKey.of(listed.id()).toString())
                .map(Listed::row);
    }

    static String seen(Sight sight) {
        return sight.condition()
                .replace("filer_id", "b.filer_id")
                .replace("consignee_code", "b.consignee_code")
                .replace("agencies", "b.agencies");
    }

    /**
     * Writes what was done to a bill: the new version, its history, its receipts.
     *
     * @throws Rejected VERSION_CONFLICT if another version is in the store
     */
    public void save(Bill bill, Instant at) {
        Bill.Balance balance = bill.balance();
        String freed = BillStates.freesTheNumber(bill.state()) ? ", live = NULL" : "";
        int changed = database.update(
                "UPDATE manifest_bill SET version = version + 1, state = ?, linked_packages = ?, linked_kg = ?,"
                        + " written_packages = ?, written_kg = ?, ledger_state = ?, arrived_at = ?, changed_at = ?"
                        + freed
                        + " WHERE id = ? AND version = ?",
                bill.state(),
                balance.linkedPackages(),
                balance.linkedKg(),
                balance.writtenPackages(),
                balance.writtenKg(),
                balance.state(),
                bill.arrivedAt(),
                at,
                bill.identity().id(),
                bill.version());
        if (changed != 1) {
            throw Rejected.because(ManifestProblem.VERSION_CONFLICT);
        }
        history.write(bill.identity(), bill.steps());
    }

    private static BillStatus status(Row row) {
        return new BillStatus(
                new BillKey(row.text("voyage_key"), row.text("bill_key")),
                row.text("direction"),
                BillState.valueOf(row.text("state")),
                LedgerState.valueOf(row.text("ledger_state")),
                row.text("imo"),
                row.text("ship_key"),
                row.integer("packages"),
                row.decimal("gross_kg"),
                words(row.text("container_list")),
                row.integer("linked_packages"),
                row.decimal("linked_kg"),
                row.optionalInstant("arrived_at").orElse(null));
    }

    private static Bill bill(Row row) {
        return new Bill(
                new Bill.Identity(
                        row.number("id"),
                        row.number("filing_id"),
                        row.number("filer_id"),
                        new BillKey(row.text("voyage_key"), row.text("bill_key")),
                        row.text("direction"),
                        row.text("imo"),
                        row.text("ship_key"),
                        row.text("bill_no")),
                new Bill.Cargo(
                        row.integer("packages"),
                        row.decimal("gross_kg"),
                        row.flag("bulk"),
                        row.flag("dangerous"),
                        row.text("hs_code"),
                        Set.copyOf(words(row.text("container_list")))),
                row.number("version"),
                BillState.valueOf(row.text("state")),
                new Bill.Balance(
                        row.integer("linked_packages"),
                        row.decimal("linked_kg"),
                        row.integer("written_packages"),
                        row.decimal("written_kg"),
                        LedgerState.valueOf(row.text("ledger_state"))),
                row.optionalInstant("arrived_at").orElse(null));
    }

    private static BillRow listed(Row row) {
        return new BillRow(
                row.number("version"),
                row.text("bill_no"),
                new BillKey(row.text("voyage_key"), row.text("bill_key")),
                row.text("master_key"),
                row.text("direction"),
                BillState.valueOf(row.text("state")),
                LedgerState.valueOf(row.text("ledger_state")),
                row.text("number"),
                row.text("port_of_loading"),
                row.text("port_of_discharge"),
                row.text("goods"),
                row.text("consignee_name"),
                row.integer("packages"),
                row.decimal("gross_kg"),
                words(row.text("container_list")),
                row.flag("dangerous"),
                row.integer("linked_packages"),
                row.integer("packages") - row.integer("written_packages"),
                row.decimal("gross_kg").subtract(row.decimal("written_kg")).max(BigDecimal.ZERO),
                row.instant("filed_at"),
                row.optionalInstant("arrived_at").orElse(null),
                row.optionalInstant("no_load_due_at").orElse(null));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).collect(Collectors.toList());
    }

    private record Listed(long id, BillRow row) {}
}
