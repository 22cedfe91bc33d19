package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.vessel.model.Person;
import cn.singlewindow.vessel.model.WatchIndex;
import cn.singlewindow.vessel.model.WatchIndex.Match;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares persons with the watch lists (VD-04 R2): documents exactly, names by sound and year of birth and then by score. */
@ApplicationScoped
public class Screening {

    private static final Decided OPEN = new Decided("OPEN", "", "", null);

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    WatchIndexes indexes;

    /** Compares, keeps the hits, and says how many they are. @param day whose entries count */
    public int screen(long visit, List<Person> persons, LocalDate day, Instant at) {
        List<Match> matches = new ArrayList<>();
        for (WatchIndex index : indexes.current()) {
            persons.forEach(person -> matches.addAll(index.matches(person, day)));
        }
        if (!matches.isEmpty()) {
            keep(visit, matches, at);
        }
        return matches.size();
    }

    /** A decision that was made about the same person and entry in this call stands for a new version of the list. */
    private void keep(long visit, List<Match> matches, Instant at) {
        Map<String, Decided> before = decided(visit);
        List<@Nullable Object[]> rows = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Decided decided =
                    before.getOrDefault(key(match.person().key(), match.entry().id(), match.kind()), OPEN);
            rows.add(new @Nullable Object[] {
                ids.next(),
                visit,
                match.person().id(),
                match.entry().id(),
                match.entry().list(),
                match.kind(),
                match.score(),
                at,
                decided.state(),
                decided.by(),
                decided.at(),
                decided.note()
            });
        }
        database.batch(
                "INSERT INTO vessel_hit (id, visit_id, person_id, entry_id, list_code, kind, score, found_at, state,"
                        + " decided_by, decided_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Map<String, Decided> decided(long visit) {
        Map<String, Decided> before = new HashMap<>();
        database.list(
                "SELECT h.entry_id, h.kind, h.state, h.decided_by, h.decided_at, h.note, p.issuing_state, p.document_number"
                        + " FROM vessel_hit h JOIN vessel_person p ON p.id = h.person_id"
                        + " WHERE h.visit_id = ? AND h.state IN ('CONFIRMED', 'DISMISSED')",
                row -> before.put(
                        key(
                                row.text("issuing_state") + row.text("document_number"),
                                row.number("entry_id"),
                                row.text("kind")),
                        new Decided(
                                row.text("state"),
                                row.text("decided_by"),
                                row.text("note"),
                                row.optionalInstant("decided_at").orElse(null))),
                visit);
        return before;
    }

    private static String key(String person, long entry, String kind) {
        return person + " " + entry + kind;
    }

    private record Decided(
            String state, String by, String note, @Nullable Instant at) {}
}
