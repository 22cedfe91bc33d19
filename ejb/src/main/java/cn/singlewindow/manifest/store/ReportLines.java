package cn.singlewindow.manifest.store;

import cn.singlewindow.manifest.FilingKind;
import cn.singlewindow.manifest.FilingView;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ReportLine;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** The lines of a filing in their order, at most 1000; bills stand before containers, as they were read. */
    public List<FilingView.LineView> ofFiling(long filing) {
        AtomicInteger bills = new AtomicInteger();
        AtomicInteger containers = new AtomicInteger();
        return database.list(
                "SELECT bill_key, container, packages, verdict FROM manifest_report_line WHERE filing_id = ?"
                        + " ORDER BY position LIMIT 1000",
                row -> {
                    boolean box = !row.text("container").isEmpty();
                    String path = box
                            ? ManifestSection.CONTAINER.path(containers.incrementAndGet())
                            : ManifestSection.BILL.path(bills.incrementAndGet());
                    return new FilingView.LineView(
                            path,
                            row.text("bill_key"),
                            row.text("container"),
                            row.optionalNumber("packages").isPresent() ? Integer.toString(row.integer("packages")) : "",
                            row.text("verdict"));
                },
                filing);
    }

    /** The containers taken from all of a voyage's messages of a kind; from the newest alone where each replaces the one before. */
    public Set<String> containers(String voyageKey, FilingKind kind) {
        String newest = kind == FilingKind.STOWAGE
                ? " AND filing_id = (SELECT MAX(id) FROM manifest_filing WHERE voyage_key = ? AND kind = 'STOWAGE')"
                : " AND voyage_key = ?";
        return new TreeSet<>(database.list(
                "SELECT DISTINCT container FROM manifest_report_line WHERE voyage_key = ? AND kind = ? AND container <> ''"
                        + " AND verdict = 'TAKEN'" + newest,
                row -> row.text("container"),
                voyageKey,
                kind,
                voyageKey));
    }

    /** Whether a voyage has any message of a kind. */
    public boolean any(String voyageKey, FilingKind kind) {
        return database.exists(
                "SELECT 1 FROM manifest_filing WHERE voyage_key = ? AND kind = ? LIMIT 1", voyageKey, kind);
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
