package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.AmendmentKind;
import cn.singlewindow.manifest.AmendmentQuery;
import cn.singlewindow.manifest.AmendmentState;
import cn.singlewindow.manifest.AmendmentView;
import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.RequestAmendment;
import cn.singlewindow.manifest.model.Actor;
import cn.singlewindow.manifest.model.Amendment;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amendments; an enterprise sees its own, customs all. */
@ApplicationScoped
public class StoredAmendments {

    private static final String COLUMNS = "id, version, number, kind, state, filer_id, voyage_key, bill_keys, reason,"
            + " explanation, document_ids, wanted, requested_at, decided_at, note";
    private static final String SEPARATOR = "\n";

    @Inject
    Database database;

    /** A new one. */
    public void insert(Amendment amendment, RequestAmendment command, Actor actor, Instant at) {
        database.update(
                "INSERT INTO manifest_amendment (id, version, number, kind, state, filer_id, voyage_key, bill_keys, reason,"
                        + " explanation, document_ids, wanted, requested_at, requested_by, decided_by, note) VALUES (?, 1, ?, ?,"
                        + " 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
                amendment.id(),
                amendment.number(),
                amendment.kind(),
                amendment.filer(),
                amendment.bills().get(0).voyage(),
                amendment.bills().stream().map(BillKey::bill).collect(Collectors.joining(SEPARATOR)),
                command.reason(),
                command.explanation(),
                command.documentIds().stream().map(String::valueOf).collect(Collectors.joining(",")),
                RecordJson.write(command.wanted()),
                at,
                actor.name());
    }

    /** Whether one that is not decided names this bill. */
    public boolean isOpen(BillKey bill) {
        return database
                .list(
                        "SELECT bill_keys FROM manifest_amendment WHERE state = 'REQUESTED' AND voyage_key = ?",
                        row -> row.text("bill_keys"),
                        bill.voyage())
                .stream()
                .anyMatch(keys -> Arrays.asList(keys.split(SEPARATOR)).contains(bill.bill()));
    }

    /** One to be decided, locked. */
    public Optional<Amendment> lock(String number) {
        return database.first(
                "SELECT " + COLUMNS + " FROM manifest_amendment WHERE number = ? FOR UPDATE",
                StoredAmendments::amendment,
                number);
    }

    /** Ends one. */
    public void decide(Amendment amendment, AmendmentState state, String note, Actor actor, Instant at) {
        database.update(
                "UPDATE manifest_amendment SET version = version + 1, state = ?, note = ?, decided_at = ?, decided_by = ?"
                        + " WHERE id = ?",
                state,
                note,
                at,
                actor.name(),
                amendment.id());
    }

    /** One to be read. */
    public Optional<AmendmentView> find(Scope scope, String number) {
        Sight sight = Sight.ofFilerOnly(scope);
        return database.first(
                "SELECT " + COLUMNS + " FROM manifest_amendment WHERE number = ? AND " + sight.condition(),
                StoredAmendments::view,
                sight.after(number));
    }

    /** A page of them, newest first. */
    public Page<AmendmentView> search(Scope scope, AmendmentQuery query) {
        Sight sight = Sight.ofFilerOnly(scope);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder where = new StringBuilder(sight.condition());
        if (query.state() != null) {
            where.append(" AND state = ?");
            values.add(query.state());
        }
        if (query.bill() != null) {
            where.append(" AND voyage_key = ? AND INSTR(CONCAT('\\n', bill_keys, '\\n'), CONCAT('\\n', ?, '\\n')) > 0");
            values.add(query.bill().voyage());
            values.add(query.bill().bill());
        }
        PageKey.parse(query.after()).ifPresent(key -> {
            where.append(" AND id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(query.limit() + 1);
        List<Listed> rows = database.list(
                "SELECT " + COLUMNS + " FROM manifest_amendment WHERE " + where + " ORDER BY id DESC LIMIT ?",
                row -> new Listed(row.number("id"), view(row)),
                values.toArray());
        return Page.of(rows, query.limit(), listed -> PageKey.of(listed.id()).toString())
                .map(Listed::view);
    }

    private static Amendment amendment(Row row) {
        return new Amendment(
                row.number("id"),
                row.number("version"),
                row.text("number"),
                AmendmentKind.valueOf(row.text("kind")),
                AmendmentState.valueOf(row.text("state")),
                row.number("filer_id"),
                Arrays.stream(row.text("bill_keys").split(SEPARATOR))
                        .map(bill -> new BillKey(row.text("voyage_key"), bill))
                        .toList(),
                RecordJson.read(row.text("wanted"), ManifestForm.class));
    }

    private static AmendmentView view(Row row) {
        String ids = row.text("document_ids");
        return new AmendmentView(
                row.text("number"),
                row.number("version"),
                AmendmentKind.valueOf(row.text("kind")),
                AmendmentState.valueOf(row.text("state")),
                row.text("voyage_key"),
                Arrays.asList(row.text("bill_keys").split(SEPARATOR)),
                row.text("reason"),
                row.text("explanation"),
                ids.isEmpty()
                        ? List.of()
                        : Arrays.stream(ids.split(",")).map(Long::valueOf).toList(),
                RecordJson.read(row.text("wanted"), ManifestForm.class),
                row.instant("requested_at"),
                row.optionalInstant("decided_at").orElse(null),
                row.text("note"));
    }

    private record Listed(long id, AmendmentView view) {}
}
