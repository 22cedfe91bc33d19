package cn.singlewindow.collaboration.enforcement.store;

import cn.singlewindow.collaboration.enforcement.HoldQuery;
import cn.singlewindow.collaboration.enforcement.HoldState;
import cn.singlewindow.collaboration.enforcement.HoldSubject;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.shared.Page;
import cn.singlewindow.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds, found by what they are on. */
@ApplicationScoped
public class HoldRows {

    private static final String SELECT =
            "SELECT id, subject_type, subject_key, agency, ground, legal_basis, hidden_ground, note,"
                    + " placed_at, review_on, expires_on, state, ended_at, end_note FROM collaboration_hold";
    private static final String BITES = " AND state = 'OPEN' AND (expires_on IS NULL OR expires_on >= ?)";

    @Inject
    Database database;

    /** Stores a new one. */
    public void insert(HoldView hold, String placedBy) {
        database.update(
                "INSERT INTO collaboration_hold (id, subject_type, subject_key, agency, ground, legal_basis, hidden_ground, note,"
                        + " placed_by, placed_at, review_on, expires_on, state, end_note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '')",
                hold.id(),
                hold.subject().type(),
                hold.subject().key(),
                hold.agency(),
                hold.ground(),
                hold.legalBasis(),
                hold.hiddenGround(),
                hold.note(),
                placedBy,
                hold.placedAt(),
                hold.reviewOn(),
                hold.expiresOn());
    }

    /** Those that bite on a day, on any of these. */
    public List<HoldView> biting(Collection<HoldSubject> subjects, LocalDate today) {
        return subjects.isEmpty() ? List.of() : about(subjects, BITES, List.of(today));
    }

    /** All that ever were on any of these, oldest first. */
    public List<HoldView> of(Collection<HoldSubject> subjects) {
        return subjects.isEmpty() ? List.of() : about(subjects, "", List.of());
    }

    private List<HoldView> about(Collection<HoldSubject> subjects, String and, List<Object> more) {
        Map<String, TreeSet<String>> keys = subjects.stream()
                .collect(Collectors.groupingBy(
                        HoldSubject::type,
                        LinkedHashMap::new,
                        Collectors.mapping(HoldSubject::key, Collectors.toCollection(TreeSet::new))));
        List<@Nullable Object> values = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        keys.forEach((type, those) -> {
            values.add(type);
            values.addAll(those);
            conditions.add("(subject_type = ? AND subject_key IN (" + marks(those.size()) + "))");
        });
        values.addAll(more);
        return database.list(
                SELECT + " WHERE (" + String.join(" OR ", conditions) + ")" + and + " ORDER BY id",
                HoldRows::hold,
                values.toArray());
    }

    /** One of them. */
    public Optional<HoldView> find(long id) {
        return database.first(SELECT + " WHERE id = ?", HoldRows::hold, id);
    }

    /** One of them, locked until the transaction ends. */
    public Optional<HoldView> lock(long id) {
        return database.first(SELECT + " WHERE id = ? FOR UPDATE", HoldRows::hold, id);
    }

    /** A page of those that were asked for. */
    public Page<HoldView> search(HoldQuery query, LocalDate today) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        and(where, values, !query.subjectType().isEmpty(), "subject_type = ?", query.subjectType());
        and(where, values, !query.key().isEmpty(), "subject_key LIKE ?", like(query.key()));
        and(where, values, !query.agency().isEmpty(), "agency = ?", query.agency());
        and(where, values, query.openOnly() || query.overdueOnly(), "state = ?", HoldState.OPEN);
        and(where, values, query.overdueOnly(), "review_on < ?", today);
        PageKey.parse(query.after())
                .ifPresent(after -> and(where, values, true, "id < ?", after.numberOr(0, Long.MAX_VALUE)));
        values.add(query.limit() + 1);
        return Page.of(
                database.list(SELECT + where + " ORDER BY id DESC LIMIT ?", HoldRows::hold, values.toArray()),
                query.limit(),
                hold -> PageKey.of(hold.id()).toString());
    }

    /** Ends one. */
    public void end(long id, HoldState how, Instant at, String by, String note) {
        database.update(
                "UPDATE collaboration_hold SET state = ?, ended_at = ?, ended_by = ?, end_note = ? WHERE id = ?",
                how,
                at,
                by,
                note,
                id);
    }

    /** Gives one another day of review. */
    public void review(long id, LocalDate on) {
        database.update("UPDATE collaboration_hold SET review_on = ? WHERE id = ?", on, id);
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, boolean wanted, String condition, Object value) {
        if (wanted) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    private static String like(String start) {
        return start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static HoldView hold(Row row) {
        return new HoldView(
                row.number("id"),
                new HoldSubject(row.text("subject_type"), row.text("subject_key")),
                row.text("agency"),
                row.text("ground"),
                row.text("legal_basis"),
                row.flag("hidden_ground"),
                row.text("note"),
                row.instant("placed_at"),
                row.date("review_on"),
                row.optionalDate("expires_on").orElse(null),
                HoldState.valueOf(row.text("state")),
                row.optionalInstant("ended_at").orElse(null),
                row.text("end_note"));
    }
}
