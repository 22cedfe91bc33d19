package cn.singlewindow.vessel.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a watch list as they are looked for (VD-04 R2): documents by number, names by sound and year of birth. A look costs
 * what sounds alike, however long the list is. Personal data: never log it.
 */
public final class WatchIndex {

    private static final int UNKNOWN_YEAR = 0;
    private static final int YEAR_BITS = 16;

    private final Map<String, List<WatchEntry>> documents = new HashMap<>();
    private final Map<Long, List<WatchEntry>> names = new HashMap<>();

    /** What a list says of a person. @param kind DOCUMENT or NAME @param score 0 to 100 */
    public record Match(Person person, WatchEntry entry, String kind, int score) {}

    /** @param byDocument whether it is compared by document @param byName whether it is compared by name */
    public WatchIndex(List<WatchEntry> entries, boolean byDocument, boolean byName) {
        for (WatchEntry entry : entries) {
            if (byDocument && !entry.documentNumber().isEmpty()) {
                documents
                        .computeIfAbsent(entry.documentNumber(), none -> new ArrayList<>(1))
                        .add(entry);
            }
            if (byName) {
                entry.name()
                        .sounds()
                        .forEach(sound -> names.computeIfAbsent(
                                        block(sound, entry.year().orElse(UNKNOWN_YEAR)), none -> new ArrayList<>(1))
                                .add(entry));
            }
        }
    }

    /** Who of the list the person may be, each entry once by document and once by name. @param day whose entries count */
    public List<Match> matches(Person person, LocalDate day) {
        List<Match> matches = new ArrayList<>(0);
        for (WatchEntry entry : documents.getOrDefault(person.documentNumber(), List.of())) {
            if (entry.countsOn(day) && entry.isOf(person.issuingState())) {
                matches.add(new Match(person, entry, "DOCUMENT", 100));
            }
        }
        if (!names.isEmpty()) {
            matches.addAll(byName(person, day));
        }
        return matches;
    }

    private List<Match> byName(Person person, LocalDate day) {
        Map<Long, Match> found = new LinkedHashMap<>(0);
        ComparedName name = ComparedName.of(person.familyName(), person.givenNames());
        int born = person.birthDate().getYear();
        for (String sound : name.sounds()) {
            for (int year : new int[] {born - 1, born, born + 1, UNKNOWN_YEAR}) {
                for (WatchEntry entry : names.getOrDefault(block(sound, year), List.of())) {
                    int score = entry.countsOn(day) ? entry.score(name, person.birthDate()) : 0;
                    if (score >= entry.threshold()) {
                        found.putIfAbsent(entry.id(), new Match(person, entry, "NAME", score));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Sounds that share a block by chance cost a look and no more. */
    private static long block(String sound, int year) {
        return ((long) sound.hashCode() << YEAR_BITS) | year;
    }
}
