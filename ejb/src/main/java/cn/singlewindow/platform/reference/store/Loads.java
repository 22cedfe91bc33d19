package cn.singlewindow.platform.reference.store;

import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.platform.reference.LoadLine;
import cn.singlewindow.platform.reference.LoadRow;
import cn.singlewindow.platform.reference.LoadState;
import cn.singlewindow.platform.reference.ReferenceProblem;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The loads, their lines, faults and uploads. */
@ApplicationScoped
public class Loads {

    private static final String COLUMNS =
            "id, edition, effective, upload_id, state, started_at, started_by, beat_at, ended_at";
    private static final String SEPARATOR = "\u001f";

    @Inject
    Database database;

    /** The number of the last load that was done; 0 before the first. */
    public long version() {
        return database.number("SELECT MAX(id) FROM reference_load WHERE state = ?", LoadState.DONE);
    }

    /** Whether a load was ever begun. */
    public boolean any() {
        return database.exists("SELECT id FROM reference_load LIMIT 1");
    }

    /** Begins a load. Fails with {@code DuplicateKey} while another one runs. */
    public void begin(LoadRow load, OptionalLong upload) {
        database.update(
                "INSERT INTO reference_load (id, edition, effective, upload_id, state, running, started_at, started_by,"
                        + " beat_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)",
                load.id(),
                load.edition(),
                load.effective(),
                upload.isPresent() ? upload.getAsLong() : null,
                load.state(),
                load.startedAt(),
                load.startedBy(),
                load.startedAt());
    }

    /** Shows that a load is alive. */
    public void beat(long load, Instant now) {
        database.update("UPDATE reference_load SET beat_at = ? WHERE id = ?", now, load);
    }

    /** Takes over a load that has not shown life since a time: only one node succeeds. */
    public OptionalLong takeOver(Instant silentSince, Instant now) {
        Optional<Long> silent = database.first(
                "SELECT id FROM reference_load WHERE running = 1 AND beat_at < ? FOR UPDATE",
                row -> row.number("id"),
                silentSince);
        silent.ifPresent(load -> beat(load, now));
        return silent.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Ends a load. */
    public void end(long load, LoadState state, Instant now) {
        database.update(
                "UPDATE reference_load SET state = ?, running = NULL, ended_at = ?, beat_at = ? WHERE id = ? AND running = 1",
                state,
                now,
                now,
                load);
    }

    /** A load. */
    public Optional<LoadRow> find(long load) {
        return database.first("SELECT " + COLUMNS + " FROM reference_load WHERE id = ?", Loads::load, load);
    }

    /** The newest first. @param before the number of the last one of the page before */
    public List<LoadRow> list(long before, int limit) {
        return database.list(
                "SELECT " + COLUMNS + " FROM reference_load WHERE id < ? ORDER BY id DESC LIMIT ?",
                Loads::load,
                before,
                limit);
    }

    private static LoadRow load(Row row) {
        return new LoadRow(
                row.number("id"),
                row.text("edition"),
                row.date("effective"),
                row.optionalNumber("upload_id").isPresent(),
                LoadState.valueOf(row.text("state")),
                row.instant("started_at"),
                row.text("started_by"),
                row.optionalInstant("ended_at").orElse(null));
    }

    /** The upload of a load, if it has one. */
    public Optional<byte[]> uploadOf(long load) {
        return database.first(
                "SELECT u.content FROM reference_load l JOIN reference_upload u ON u.id = l.upload_id WHERE l.id = ?",
                row -> row.bytes("content"),
                load);
    }

    /** Keeps an archive as it came. */
    public void keep(long id, String name, byte[] sha256, byte[] content, Instant now, String who) {
        database.update(
                "INSERT INTO reference_upload (id, name, sha256, content, uploaded_at, uploaded_by) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                name,
                sha256,
                content,
                now,
                who);
    }

    /** Writes what a load did to a table. */
    public void add(long load, LoadLine line, Instant now) {
        database.update(
                "INSERT INTO reference_load_line (load_id, code_table, added, changed, closed, unchanged, loaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                load,
                line.table(),
                line.added(),
                line.changed(),
                line.closed(),
                line.unchanged(),
                now);
    }

    /** What a load did, in the order of the tables. */
    public List<LoadLine> lines(long load) {
        return database
                .list(
                        "SELECT code_table, added, changed, closed, unchanged FROM reference_load_line WHERE load_id = ?",
                        row -> new LoadLine(
                                CodeTable.valueOf(row.text("code_table")),
                                row.integer("added"),
                                row.integer("changed"),
                                row.integer("closed"),
                                row.integer("unchanged")),
                        load)
                .stream()
                .sorted(java.util.Comparator.comparing(LoadLine::table))
                .toList();
    }

    /** Writes why a load was refused. */
    public void refuse(long load, List<Violation> faults) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Violation fault : faults) {
            rows.add(new Object[] {
                load, rows.size(), nameOf(fault), fault.path(), fault.value(), String.join(SEPARATOR, fault.arguments())
            });
        }
        database.batch(
                "INSERT INTO reference_load_fault (load_id, fault_no, problem, path, value, arguments)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static String nameOf(Violation fault) {
        return ((ReferenceProblem) fault.problem()).name();
    }

    /** Why a load was refused. */
    public List<Violation> faults(long load) {
        return database.list(
                "SELECT problem, path, value, arguments FROM reference_load_fault WHERE load_id = ? ORDER BY fault_no",
                row -> new Violation(
                        ReferenceProblem.valueOf(row.text("problem")),
                        row.text("path"),
                        row.text("value"),
                        Arrays.stream(row.text("arguments").split(SEPARATOR, -1))
                                .filter(argument -> !argument.isEmpty())
                                .toList()),
                load);
    }

    /** The first day on which a load's changes hold. */
    public LocalDate effective(long load) {
        return find(load).orElseThrow().effective();
    }
}
