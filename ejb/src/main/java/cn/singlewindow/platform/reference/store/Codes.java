package cn.singlewindow.platform.reference.store;

import cn.singlewindow.platform.reference.CodeEntry;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.Mark;
import cn.singlewindow.platform.reference.edition.Closing;
import cn.singlewindow.platform.reference.edition.Fingerprint;
import cn.singlewindow.platform.reference.edition.LiveCode;
import cn.singlewindow.platform.reference.edition.TableDiff;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of all code tables. Reference data belongs to nobody: no Scope is asked. */
@ApplicationScoped
public class Codes {

    private static final int BATCH = 2000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String COLUMNS =
            "code_table, code, valid_from, valid_to, name_zh, name_en, attributes, mark, source";

    @Inject
    Database database;

    /** Every row that was ever in force. */
    public List<CodeEntry> all() {
        List<CodeEntry> found = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        database.stream(
                "SELECT " + COLUMNS + " FROM reference_code WHERE valid_to >= valid_from",
                row -> found.add(entry(row, shared)));
        return found;
    }

    private static CodeEntry entry(Row row, Map<String, String> shared) {
        return new CodeEntry(
                CodeTable.valueOf(row.text("code_table")),
                row.text("code"),
                day(row.date("valid_from")),
                day(row.date("valid_to")),
                row.text("name_zh"),
                row.text("name_en"),
                attributes(row.text("attributes"), shared),
                Mark.valueOf(row.text("mark")),
                shared.computeIfAbsent(row.text("source"), same -> same));
    }

    /** Most rows have the same two days. */
    private static LocalDate day(LocalDate day) {
        if (day.equals(CodeEntry.BEGINNING)) {
            return CodeEntry.BEGINNING;
        }
        return day.equals(CodeEntry.OPEN) ? CodeEntry.OPEN : day;
    }

    private static Map<String, String> attributes(String json, Map<String, String> shared) {
        if (json.length() <= 2) {
            return Map.of();
        }
        try {
            Map<String, String> read = JSON.readValue(json, TEXTS);
            read.replaceAll((name, value) -> value.length() > 8 ? value : shared.computeIfAbsent(value, same -> same));
            return read;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The rows of a table that no load has closed. */
    public List<LiveCode> live(CodeTable table) {
        return database.list(
                "SELECT code, opened_by, valid_from, valid_to, fingerprint FROM reference_code"
                        + " WHERE code_table = ? AND closed_by IS NULL",
                row -> new LiveCode(
                        row.text("code"),
                        row.number("opened_by"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        Fingerprint.of(row.bytes("fingerprint"))),
                table);
    }

    /** Writes what an edition changes. */
    public void write(long load, CodeTable table, TableDiff diff) {
        close(load, table, diff.closings());
        open(load, diff.opened(), diff.fingerprints());
    }

    private void close(long load, CodeTable table, List<Closing> closings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Closing closing : closings) {
            rows.add(new Object[] {
                closing.validTo(),
                load,
                table,
                closing.row().code(),
                closing.row().openedBy()
            });
        }
        batches(
                "UPDATE reference_code SET valid_to = ?, closed_by = ?"
                        + " WHERE code_table = ? AND code = ? AND opened_by = ?",
                rows);
    }

    private void open(long load, List<CodeEntry> entries, List<Fingerprint> fingerprints) {
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            CodeEntry entry = entries.get(i);
            rows.add(new Object[] {
                entry.table(),
                entry.code(),
                entry.validFrom(),
                entry.validTo(),
                entry.nameZh(),
                entry.nameEn(),
                json(entry.attributes()),
                entry.mark(),
                entry.source(),
                load,
                fingerprints.get(i).bytes()
            });
        }
        batches(
                "INSERT INTO reference_code (" + COLUMNS + ", opened_by, fingerprint)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void batches(String sql, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batch(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static String json(Map<String, String> attributes) {
        try {
            return JSON.writeValueAsString(attributes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a load opened and closed in a table, in order of code: the same code twice if it changed. */
    public List<CodeEntry> touchedBy(long load, CodeTable table, String after, int limit) {
        Map<String, String> shared = new HashMap<>();
        return database.list(
                "SELECT " + COLUMNS + " FROM reference_code WHERE code_table = ? AND code > ?"
                        + " AND (opened_by = ? OR closed_by = ?) ORDER BY code, opened_by LIMIT ?",
                row -> entry(row, shared),
                table,
                after,
                load,
                load,
                limit);
    }
}
