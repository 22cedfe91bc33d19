package cn.singlewindow.collaboration.reconciliation.store;

import cn.singlewindow.collaboration.reconciliation.OwnerTime;
import cn.singlewindow.collaboration.reconciliation.RekeyedFields;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.tables.CsvTable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Times and repeated fields, measured over the modules' own tables, which are only read. */
@Dependent
public class Meters {

    /** A step's time is its owner's until the next step; each case counts once for each owner. */
    private static final String CLOCK = "WITH segment AS (SELECT t.declaration_id, d.trader_id, t.clock_owner AS owner,"
            + " TIMESTAMPDIFF(SECOND, t.happened_at, LEAD(t.happened_at) OVER (PARTITION BY t.declaration_id"
            + " ORDER BY t.id)) AS seconds FROM goods_transition t JOIN goods_declaration d ON d.id = t.declaration_id"
            + " WHERE d.submitted_at >= ? AND d.submitted_at < ?),"
            + " held AS (SELECT declaration_id, trader_id, owner, SUM(seconds) AS seconds FROM segment"
            + " WHERE seconds IS NOT NULL GROUP BY declaration_id, trader_id, owner),"
            + " ranked AS (SELECT owner, trader_id, seconds, ROW_NUMBER() OVER (PARTITION BY owner ORDER BY seconds) AS place,"
            + " COUNT(*) OVER (PARTITION BY owner) AS cases FROM held)"
            + " SELECT owner, MAX(cases) AS cases, MAX(CASE WHEN place = CEIL(cases * 0.5) THEN seconds END) AS median,"
            + " MAX(CASE WHEN place = CEIL(cases * 0.9) THEN seconds END) AS p90, SUM(seconds) AS total FROM ranked"
            + " GROUP BY owner HAVING COUNT(DISTINCT trader_id) >= 3 ORDER BY total DESC, owner LIMIT 100";

    /** How many submissions of a form came after what holds the same data, by form. */
    private static final Map<String, String> CASES = Map.of(
            "goods.declaration",
            "SELECT COUNT(*) FROM goods_declaration d JOIN manifest_link k ON k.seq_no = d.seq_no"
                    + " JOIN manifest_bill b ON b.id = k.bill_id AND b.filed_at <= d.submitted_at"
                    + " WHERE d.submitted_at >= ? AND d.submitted_at < ?",
            "manifest.filing",
            "SELECT COUNT(*) FROM manifest_filing f WHERE f.filed_at >= ? AND f.filed_at < ? AND f.imo <> '' AND EXISTS"
                    + " (SELECT 1 FROM vessel_visit v WHERE v.imo = f.imo AND v.opened_at <= f.filed_at)");

    private final Database database;

    /** @param database where they are */
    @Inject
    public Meters(Database database) {
        this.database = database;
    }

    /** Time by owner of declarations submitted from an instant on and before another. */
    public List<OwnerTime> clock(Instant from, Instant before) {
        return database.list(
                CLOCK,
                row -> new OwnerTime(
                        row.text("owner"),
                        row.number("cases"),
                        row.decimal("median").longValue(),
                        row.decimal("p90").longValue(),
                        row.decimal("total").longValue()),
                from,
                before);
    }

    /** Repeated fields of forms submitted from an instant on and before another; which they are stands in {@code once_only.csv}. */
    public List<RekeyedFields> onceOnly(Instant from, Instant before) {
        List<RekeyedFields> all = new ArrayList<>();
        CsvTable.read(Meters.class, "once_only.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.text("agency"), line.text("form"), line.text("holder")),
                        Collectors.counting()))
                .forEach((form, fields) -> all.add(new RekeyedFields(
                        form.get(0),
                        form.get(1),
                        form.get(2),
                        database.number(Objects.requireNonNull(CASES.get(form.get(1))), from, before),
                        fields.intValue())));
        return all.stream()
                .sorted((a, b) -> (a.agency() + a.form()).compareTo(b.agency() + b.form()))
                .toList();
    }
}
