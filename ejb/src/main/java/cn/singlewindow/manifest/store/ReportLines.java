package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.model.ReportLine;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of loading manifests and reports; append-only. */
@ApplicationScoped
public class ReportLines {

    private static final String INSERT =
            "INSERT INTO manifest_report_line (filing_id, position, kind, voyage_key, bill_key,"
                    + " container, packages, gross_kg, seals, happened_at, stowage, item_condition, verdict) VALUES (?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    /** Inserts the lines in their order. */
    public void insert(long filing, List<ReportLine> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReportLine line : lines) {
            rows.add(row(filing, rows.size() + 1, line));
        }
        database.batch(INSERT, rows);
    }

    private static @Nullable Object[] row(long filing, int position, ReportLine line) {
        Group group = line.group();
        return new @Nullable Object[] {
            filing,
            position,
            line.kind(),
            line.voyageKey(),
            line.billKey(),
            line.container(),
            group.number("packages").map(BigDecimal::intValueExact).orElse(null),
            group.number("grossWeight").orElse(null),
            group.text("seals"),
            group.instant("happenedAt").orElse(null),
            group.text("stowage"),
            group.text("condition"),
            line.verdict()
        };
    }

    /** The containers that a voyage's newest message of a kind lists; nothing where there is none. */
    public Optional<Set<String>> newest(String voyageKey, FilingKind kind) {
        return database.first(
                        "SELECT id FROM manifest_filing WHERE voyage_key = ? AND kind = ? ORDER BY id DESC LIMIT 1",
                        row -> row.number("id"),
                        voyageKey,
                        kind)
                .map(filing -> new TreeSet<>(database.list(
                        "SELECT container FROM manifest_report_line WHERE filing_id = ? AND container <> ''",
                        row -> row.text("container"),
                        filing)));
    }

    /** Everything that reports of a kind have named on a voyage: containers, and bills as {@code |bill}. */
    public Set<String> named(String voyageKey, FilingKind kind) {
        return new TreeSet<>(database.list(
                "SELECT DISTINCT IF(container = '', CONCAT('|', bill_key), container) AS named FROM manifest_report_line"
                        + " WHERE voyage_key = ? AND kind = ?",
                row -> row.text("named"),
                voyageKey,
                kind));
    }
}
