package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.BillView;
import cn.singlewindow.manifest.LedgerKind;
import cn.singlewindow.manifest.model.Entry;
import cn.singlewindow.manifest.model.Link;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Claims of declarations on bills, and the append-only ledger of what was taken off them. */
@ApplicationScoped
public class Ledger {

    private static final String LINK = "id, bill_id, seq_no, packages, gross_kg, containers, state";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** A new claim. */
    public void link(Link link, Instant at) {
        database.update(
                "INSERT INTO manifest_link (id, bill_id, seq_no, packages, gross_kg, containers, state, linked_at, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'LINKED', ?, ?)",
                ids.next(),
                link.bill(),
                link.seqNo(),
                link.packages(),
                link.kilograms(),
                String.join(" ", link.containers()),
                at,
                at);
    }

    /** The claim of a declaration, locked. */
    public Optional<Link> lock(String seqNo) {
        return database.first(
                "SELECT " + LINK + " FROM manifest_link WHERE seq_no = ? FOR UPDATE", Ledger::link, seqNo);
    }

    /** The claims on a bill that stand. */
    public List<Link> standing(long bill) {
        return database.list(
                "SELECT " + LINK + " FROM manifest_link WHERE bill_id = ? AND state <> 'FREED' ORDER BY id",
                Ledger::link,
                bill);
    }

    /** Changes the state of a claim. */
    public void move(Link link, String state, Instant at) {
        database.update("UPDATE manifest_link SET state = ?, changed_at = ? WHERE id = ?", state, at, link.id());
    }

    /** Books an entry. @return false if it is booked already */
    public boolean book(long bill, Entry entry, String by, Instant at) {
        try {
            database.update(
                    "INSERT INTO manifest_ledger (id, bill_id, kind, packages, gross_kg, reference, booked_at, booked_by, note)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ids.next(),
                    bill,
                    entry.kind(),
                    entry.packages(),
                    entry.kilograms(),
                    entry.reference(),
                    at,
                    by,
                    entry.note());
            return true;
        } catch (DuplicateKey booked) {
            return false;
        }
    }

    /** All claims on a bill, as its reader sees them. */
    public List<BillView.LinkView> links(long bill) {
        return database.list(
                "SELECT seq_no, packages, gross_kg, state, linked_at FROM manifest_link WHERE bill_id = ? ORDER BY id",
                row -> new BillView.LinkView(
                        row.text("seq_no"),
                        row.integer("packages"),
                        row.decimal("gross_kg"),
                        row.text("state"),
                        row.instant("linked_at")),
                bill);
    }

    /** The entries of a bill, oldest first. */
    public List<BillView.LedgerRow> entries(long bill) {
        return database.list(
                "SELECT kind, packages, gross_kg, reference, booked_at, note FROM manifest_ledger WHERE bill_id = ?"
                        + " ORDER BY id",
                row -> new BillView.LedgerRow(
                        LedgerKind.valueOf(row.text("kind")),
                        row.integer("packages"),
                        row.decimal("gross_kg"),
                        row.text("reference"),
                        row.instant("booked_at"),
                        row.text("note")),
                bill);
    }

    private static Link link(Row row) {
        String containers = row.text("containers");
        return new Link(
                row.number("id"),
                row.number("bill_id"),
                row.text("seq_no"),
                row.integer("packages"),
                row.decimal("gross_kg"),
                containers.isEmpty() ? List.of() : Arrays.asList(containers.split(" ")),
                row.text("state"));
    }
}
