package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.Row;
import cn.singlewindow.vessel.model.Person;
import cn.singlewindow.vessel.model.WatchEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares persons with the watch lists (VD-04 R2): documents exactly, names by sound and year of birth and then by score. Its work
 * grows with the number of persons and of entries that sound alike, not with their product.
 */
@ApplicationScoped
public class Screening {

    private static final int CHUNK = 500;
    private static final String ENTRY = "e.id, l.code, l.threshold, e.family_name, e.given_names, e.birth_date,"
            + " e.document_number, e.issuing_state FROM vessel_watch_entry e JOIN vessel_watch_list l ON l.id = e.list_id"
            + " AND l.edition = e.edition AND l.enabled = 1";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /** Compares, keeps the hits, and says how many of them nobody has decided. @param day whose entries count */
    public int screen(long visit, List<Person> persons, LocalDate day, Instant at) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        byDocument(persons, day, hits);
        byName(persons, day, hits);
        keep(visit, hits.values(), at);
        database.update(
                "UPDATE vessel_person SET state = 'SCREENED' WHERE visit_id = ? AND current = 1 AND state = 'DECLARED'",
                visit);
        return hits.size();
    }

    private void byDocument(List<Person> persons, LocalDate day, Map<String, Hit> hits) {
        Map<String, List<Person>> byNumber = grouped(persons, person -> List.of(person.documentNumber()));
        chunks(
                        byNumber.keySet(),
                        numbers -> database.list(
                                "SELECT " + ENTRY + " AND l.by_document = 1 WHERE e.document_number IN ("
                                        + marks(numbers.size()) + ") AND (e.valid_to IS NULL OR e.valid_to >= ?)",
                                Screening::entry,
                                with(numbers, day)))
                .forEach(entry -> byNumber.getOrDefault(entry.documentNumber(), List.of())
                        .forEach(person -> matchDocument(entry, person, hits)));
    }

    private static void matchDocument(WatchEntry entry, Person person, Map<String, Hit> hits) {
        boolean issuer = entry.issuingState().isEmpty() || entry.issuingState().equals(person.issuingState());
        if (issuer) {
            add(hits, new Hit(person, entry, "DOCUMENT", 100));
        }
    }

    private void byName(List<Person> persons, LocalDate day, Map<String, Hit> hits) {
        Map<String, List<Person>> byBlock = grouped(
                persons, person -> WatchEntry.lookups(person.familyName(), person.givenNames(), person.birthDate()));
        chunks(
                        byBlock.keySet(),
                        keys -> database.list(
                                "SELECT b.block_key, " + ENTRY
                                        + " AND l.by_name = 1 JOIN vessel_watch_block b ON b.entry_id = e.id"
                                        + " WHERE b.block_key IN (" + marks(keys.size())
                                        + ") AND (e.valid_to IS NULL OR e.valid_to >= ?)",
                                row -> new Found(row.text("block_key"), entry(row)),
                                with(keys, day)))
                .forEach(found -> byBlock.getOrDefault(found.key(), List.of())
                        .forEach(person -> matchName(found.entry(), person, hits)));
    }

    private static void matchName(WatchEntry entry, Person person, Map<String, Hit> hits) {
        int score = entry.score(person);
        if (score >= entry.threshold()) {
            add(hits, new Hit(person, entry, "NAME", score));
        }
    }

    private static void add(Map<String, Hit> hits, Hit hit) {
        hits.putIfAbsent(hit.person().id() + " " + hit.entry().id() + hit.kind(), hit);
    }

    /** A decision that was made about the same person and entry in this call stands for a new version of the list. */
    private void keep(long visit, Collection<Hit> hits, Instant at) {
        if (hits.isEmpty()) {
            return;
        }
        Map<String, Decided> before = new HashMap<>();
        database.list(
                "SELECT h.entry_id, h.kind, h.state, h.decided_by, h.note, p.issuing_state, p.document_number FROM vessel_hit h"
                        + " JOIN vessel_person p ON p.id = h.person_id WHERE h.visit_id = ? AND h.state <> 'OPEN'",
                row -> before.put(
                        row.text("issuing_state") + row.text("document_number") + " " + row.number("entry_id")
                                + row.text("kind"),
                        new Decided(row.text("state"), row.text("decided_by"), row.text("note"))),
                visit);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Hit hit : hits) {
            Decided decided = before.getOrDefault(
                    hit.person().key() + " " + hit.entry().id() + hit.kind(), new Decided("OPEN", "", ""));
            rows.add(new @Nullable Object[] {
                ids.next(),
                visit,
                hit.person().id(),
                hit.entry().id(),
                hit.entry().list(),
                hit.kind(),
                hit.score(),
                at,
                decided.state(),
                decided.by(),
                decided.state().equals("OPEN") ? null : at,
                decided.note()
            });
        }
        database.batch(
                "INSERT IGNORE INTO vessel_hit (id, visit_id, person_id, entry_id, list_code, kind, score, found_at, state,"
                        + " decided_by, decided_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Map<String, List<Person>> grouped(List<Person> persons, Function<Person, List<String>> keys) {
        Map<String, List<Person>> grouped = new HashMap<>();
        for (Person person : persons) {
            Set<String> own = new LinkedHashSet<>(keys.apply(person));
            own.forEach(key ->
                    grouped.computeIfAbsent(key, none -> new ArrayList<>()).add(person));
        }
        return grouped;
    }

    private static <T> List<T> chunks(Collection<String> keys, Function<List<String>, List<T>> query) {
        List<T> found = new ArrayList<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }

    private static @Nullable Object[] with(List<String> keys, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>(keys);
        values.add(day);
        return values.toArray();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static WatchEntry entry(Row row) {
        return new WatchEntry(
                row.number("id"),
                row.text("code"),
                row.integer("threshold"),
                row.text("family_name"),
                row.text("given_names"),
                row.optionalDate("birth_date").orElse(null),
                row.text("document_number"),
                row.text("issuing_state"));
    }

    private record Hit(Person person, WatchEntry entry, String kind, int score) {}

    private record Found(String key, WatchEntry entry) {}

    private record Decided(String state, String by, String note) {}
}
