package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.FilingQuery;
import cn.singlewindow.manifest.FilingRow;
import cn.singlewindow.manifest.ManifestForm;
import cn.singlewindow.manifest.ReportState;
import cn.singlewindow.manifest.model.Filing;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The messages as they came in, found within a scope. */
@ApplicationScoped
public class Filings {

    private static final String SUMMARY =
            "id, number, kind, direction, transport_mode, channel, imo, ship_name, voyage,"
                    + " voyage_key, visit_no, custom_master, place, port_of_loading, port_of_discharge, loading_at, arrival_at,"
                    + " due_at, late, state, bill_count, filed_at, filed_by";

    private static final Pattern NUMBER = Pattern.compile("MF[0-9]{14}");
    private static final Pattern IMO = Pattern.compile("(IMO)?[0-9]{7}");

    @Inject
    Database database;

    /** A filing with what was declared. */
    public record Stored(long id, FilingRow row, String filedBy, ManifestForm form) {}

    /** Inserts it. */
    public void insert(Filing filing) {
        Group header = filing.header();
        database.update(
                "INSERT INTO manifest_filing (id, number, kind, direction, transport_mode, channel, filer_id, agencies, imo,"
                        + " ship_name, voyage, voyage_key, visit_no, custom_master, place, port_of_loading, port_of_discharge,"
                        + " loading_at, departure_at, arrival_at, finished_at, due_at, late, state, bill_count, message_id,"
                        + " filed_at, filed_by, declared, normalised) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                filing.id(),
                filing.number(),
                filing.kind(),
                filing.direction(),
                header.text("transportMode"),
                filing.channel(),
                filing.filer(),
                String.join(",", filing.agencies()),
                filing.imo(),
                header.text("shipName"),
                header.text("voyage"),
                filing.voyageKey(),
                header.text("visit"),
                header.text("customMaster"),
                header.text("place"),
                header.text("portOfLoading"),
                header.text("portOfDischarge"),
                header.instant("loadingAt").orElse(null),
                header.instant("departureAt").orElse(null),
                header.instant("arrivalAt").orElse(null),
                header.instant("finishedAt").orElse(null),
                filing.dueAt(),
                filing.late() ? 1 : 0,
                filing.state(),
                filing.bills(),
                header.text("messageId"),
                filing.at(),
                filing.filedBy(),
                filing.json(),
                filing.normalised());
    }

    /** A filing to be read. */
    public Optional<Stored> find(Scope scope, String number) {
        Sight sight = Sight.of(scope);
        return database.first(
                "SELECT " + SUMMARY + ", declared FROM manifest_filing WHERE number = ? AND " + sight.condition(),
                row -> new Stored(
                        row.number("id"),
                        summary(row),
                        row.text("filed_by"),
                        RecordJson.read(row.text("declared"), ManifestForm.class)),
                sight.after(number));
    }

    /** The filing that brought a bill, as it was stored. */
    public Stored of(long filing) {
        return database.first(
                        "SELECT " + SUMMARY + ", declared FROM manifest_filing WHERE id = ?",
                        row -> new Stored(
                                row.number("id"),
                                summary(row),
                                row.text("filed_by"),
                                RecordJson.read(row.text("declared"), ManifestForm.class)),
                        filing)
                .orElseThrow();
    }

    /** A page of filings, newest first. */
    public Page<FilingRow> search(Scope scope, FilingQuery query) {
        Sight sight = Sight.of(scope);
        List<Object> values = new ArrayList<>(sight.values());
        StringBuilder where = new StringBuilder(sight.condition());
        if (query.kind() != null) {
            where.append(" AND kind = ?");
            values.add(query.kind().name());
        }
        if (query.state() != null) {
            where.append(" AND state = ?");
            values.add(query.state().name());
        }
        if (query.lateOnly()) {
            where.append(" AND late = 1");
        }
        if (!query.text().isEmpty()) {
            named(query, where, values);
        }
        PageKey.parse(query.after()).ifPresent(key -> {
            where.append(" AND id < ?");
            values.add(key.numberOr(0, 0));
        });
        values.add(query.limit() + 1);
        List<Listed> rows = database.list(
                "SELECT " + SUMMARY + " FROM manifest_filing WHERE " + where + " ORDER BY id DESC LIMIT ?",
                row -> new Listed(row.number("id"), summary(row)),
                values.toArray());
        return Page.of(rows, query.limit(), listed -> PageKey.of(listed.id()).toString())
                .map(Listed::row);
    }

    /** Each way to name a filing has its own index. */
    private static void named(FilingQuery query, StringBuilder where, List<Object> values) {
        String text = query.text().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            where.append(" AND number = ?");
            values.add(text);
        } else if (IMO.matcher(text).matches()) {
            where.append(" AND imo = ?");
            values.add(text.substring(text.length() - 7));
        } else {
            where.append(" AND voyage_key = ?");
            values.add(query.voyageKey());
        }
    }

    private static FilingRow summary(Row row) {
        return new FilingRow(
                row.text("number"),
                FilingKind.valueOf(row.text("kind")),
                ReportState.valueOf(row.text("state")),
                row.text("imo"),
                row.text("ship_name"),
                row.text("voyage"),
                row.text("visit_no"),
                row.text("place"),
                row.text("port_of_loading"),
                row.text("port_of_discharge"),
                row.integer("bill_count"),
                row.flag("late"),
                row.instant("filed_at"),
                row.optionalInstant("due_at").orElse(null));
    }

    private record Listed(long id, FilingRow row) {}
}
