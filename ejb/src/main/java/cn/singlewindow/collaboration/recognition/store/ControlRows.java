package cn.singlewindow.collaboration.recognition.store;

import cn.singlewindow.collaboration.recognition.ControlActView;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.ControlResult;
import cn.singlewindow.collaboration.recognition.ControlState;
import cn.singlewindow.collaboration.recognition.RecognitionRate;
import cn.singlewindow.collaboration.recognition.RecognitionView;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Control acts, the slots in which several are done together, and who recognised whose result. */
@ApplicationScoped
public class ControlRows {

    private static final String SELECT =
            "SELECT c.id, c.subject_type, c.subject_key, c.agency, c.scope, c.state, c.slot,"
                    + " COALESCE(s.from_at, c.from_at) AS begins, COALESCE(s.to_at, c.to_at) AS ends, c.result, c.done_at, c.valid_until,"
                    + " c.note FROM collaboration_control c LEFT JOIN collaboration_control_slot s ON s.id = c.slot";

    @Inject
    Database database;

    /** Those about a subject, oldest first, locked until the transaction ends, so that two plans see each other. */
    public List<ControlActView> lockAbout(String subjectType, String subjectKey) {
        return database.list(
                SELECT + " WHERE c.subject_type = ? AND c.subject_key = ? ORDER BY c.id FOR UPDATE",
                ControlRows::act,
                subjectType,
                subjectKey);
    }

    /** One of them, locked. */
    public Optional<ControlActView> lock(long id) {
        return database.first(SELECT + " WHERE c.id = ? FOR UPDATE", ControlRows::act, id);
    }

    /** Stores a planned one. */
    public void insert(ControlActView act, String by, Instant at) {
        database.update(
                "INSERT INTO collaboration_control (id, subject_type, subject_key, agency, scope, state, slot, from_at, to_at,"
                        + " planned_by, planned_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                act.id(),
                act.subjectType(),
                act.subjectKey(),
                act.agency(),
                act.scope().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                act.state(),
                act.slot(),
                act.from(),
                act.to(),
                by,
                at);
    }

    /** Opens a slot, or narrows it. */
    public void slot(long id, Instant from, Instant to) {
        database.update(
                "INSERT INTO collaboration_control_slot (id, from_at, to_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE from_at = ?, to_at = ?",
                id,
                from,
                to,
                from,
                to);
    }

    /** Moves one into a slot. */
    public void merge(long id, long slot) {
        database.update("UPDATE collaboration_control SET state = 'MERGED', slot = ? WHERE id = ?", slot, id);
    }

    /** The agencies that come in a slot. */
    public List<String> agenciesIn(long slot) {
        return database.list(
                "SELECT agency FROM collaboration_control WHERE slot = ? AND state <> 'CANCELLED' ORDER BY id",
                row -> row.text("agency"),
                slot);
    }

    /** Writes a result down. */
    public void done(long id, ControlResult result, Instant at, Instant validUntil, String note) {
        database.update(
                "UPDATE collaboration_control SET state = 'DONE', result = ?, done_at = ?, valid_until = ?, note = ? WHERE id = ?",
                result,
                at,
                validUntil,
                note,
                id);
    }

    /** Calls one off. */
    public void cancel(long id, String note) {
        database.update("UPDATE collaboration_control SET state = 'CANCELLED', note = ? WHERE id = ?", note, id);
    }

    /** Writes a verdict down. */
    public void recognition(long id, RecognitionView verdict, String person) {
        database.update(
                "INSERT INTO collaboration_recognition (id, control_id, actor, judged_by, recognised, reason, person, judged_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                verdict.act(),
                verdict.actor(),
                verdict.by(),
                verdict.recognised(),
                verdict.reason(),
                person,
                verdict.at());
    }

    /** The verdicts on a result, oldest first. */
    public List<RecognitionView> recognitions(long act) {
        return database.list(
                "SELECT control_id, actor, judged_by, recognised, reason, judged_at FROM collaboration_recognition"
                        + " WHERE control_id = ? ORDER BY id",
                row -> new RecognitionView(
                        row.number("control_id"),
                        row.text("actor"),
                        row.text("judged_by"),
                        row.flag("recognised"),
                        row.text("reason"),
                        row.instant("judged_at")),
                act);
    }

    /** How often who recognised whom between two moments. */
    public List<RecognitionRate> rates(Instant from, Instant to) {
        return database.list(
                "SELECT actor, judged_by, SUM(recognised) AS yes, SUM(1 - recognised) AS no_ FROM collaboration_recognition"
                        + " WHERE judged_at >= ? AND judged_at < ? GROUP BY actor, judged_by ORDER BY actor, judged_by",
                row -> new RecognitionRate(
                        row.text("actor"),
                        row.text("judged_by"),
                        row.decimal("yes").longValue(),
                        row.decimal("no_").longValue()),
                from,
                to);
    }

    /**
     * A page, newest first.
     *
     * @param agency whose acts only; empty for all
     * @param openOnly only those still to be done
     */
    public Page<ControlActView> list(String key, String agency, boolean openOnly, String after, int limit) {
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        List<@Nullable Object> values = new ArrayList<>();
        if (!key.isEmpty()) {
            where.append(" AND c.subject_key = ?");
            values.add(key);
        }
        if (!agency.isEmpty()) {
            where.append(" AND c.agency = ?");
            values.add(agency);
        }
        if (openOnly) {
            where.append(" AND c.state IN ('PLANNED', 'MERGED')");
        }
        PageKey.parse(after).ifPresent(last -> {
            where.append(" AND c.id < ?");
            values.add(last.numberOr(0, Long.MAX_VALUE));
        });
        values.add(limit + 1);
        return Page.of(
                database.list(SELECT + where + " ORDER BY c.id DESC LIMIT ?", ControlRows::act, values.toArray()),
                limit,
                act -> PageKey.of(act.id()).toString());
    }

    private static ControlActView act(Row row) {
        Set<ControlItem> scope = Arrays.stream(row.text("scope").split(","))
                .map(ControlItem::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new ControlActView(
                row.number("id"),
                row.text("subject_type"),
                row.text("subject_key"),
                row.text("agency"),
                scope,
                ControlState.valueOf(row.text("state")),
                row.number("slot"),
                row.instant("begins"),
                row.instant("ends"),
                row.optionalText("result").map(ControlResult::valueOf).orElse(null),
                row.optionalInstant("done_at").orElse(null),
                row.optionalInstant("valid_until").orElse(null),
                row.text("note"));
    }
}
