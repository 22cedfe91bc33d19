package cn.singlewindow.collaboration.feedback.store;

import cn.singlewindow.collaboration.feedback.Outcome;
import cn.singlewindow.collaboration.feedback.ResultView;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The append-only results, each row for one party. */
@ApplicationScoped
public class ResultRows {

    static final String COLUMNS =
            "r.id AS result_id, r.feed_no, r.subject_type, r.subject_key, r.sequence, r.event, r.state AS"
                    + " result_state, r.codes, r.reason_code, r.terminal, r.happened_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM collaboration_result r";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Appends a result for a party, with the next sequence of its subject. */
    public ResultView append(String party, Outcome outcome) {
        long sequence = 1
                + database.number(
                        "SELECT MAX(sequence) FROM collaboration_result WHERE party = ? AND subject_type = ? AND subject_key = ?",
                        party,
                        outcome.subjectType(),
                        outcome.subjectKey());
        ResultView result = new ResultView(
                ids.next(),
                0,
                outcome.subjectType(),
                outcome.subjectKey(),
                sequence,
                outcome.event(),
                outcome.state(),
                outcome.codes(),
                outcome.reasonCode(),
                outcome.terminal(),
                outcome.at());
        database.update(
                "INSERT INTO collaboration_result (id, party, subject_type, subject_key, sequence, event, state, codes,"
                        + " reason_code, terminal, happened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                result.id(),
                party,
                result.subjectType(),
                result.subjectKey(),
                sequence,
                result.event(),
                result.state(),
                String.join(",", result.codes()),
                result.reasonCode(),
                result.terminal(),
                result.at());
        return result;
    }

    /** The results of a party after one, in the order of the feed. */
    public List<ResultView> feed(String party, long after, int limit) {
        return database.list(
                SELECT + " WHERE r.party = ? AND r.feed_no > ? ORDER BY r.feed_no LIMIT ?",
                ResultRows::result,
                party,
                after,
                limit);
    }

    /** The results of a subject with sequences from one to another, both included. */
    public List<ResultView> range(String party, String subjectType, String subjectKey, long from, long to) {
        return database.list(
                SELECT
                        + " WHERE r.party = ? AND r.subject_type = ? AND r.subject_key = ? AND r.sequence BETWEEN ? AND ?"
                        + " ORDER BY r.sequence LIMIT 1000",
                ResultRows::result,
                party,
                subjectType,
                subjectKey,
                from,
                to);
    }

    static ResultView result(Row row) {
        String codes = row.text("codes");
        return new ResultView(
                row.number("result_id"),
                row.optionalNumber("feed_no").orElse(0),
                row.text("subject_type"),
                row.text("subject_key"),
                row.number("sequence"),
                row.text("event"),
                row.text("result_state"),
                codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",")),
                row.text("reason_code"),
                row.flag("terminal"),
                row.instant("happened_at"));
    }
}
