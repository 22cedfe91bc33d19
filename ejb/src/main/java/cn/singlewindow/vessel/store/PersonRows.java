package cn.singlewindow.vessel.store;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.PersonState;
import cn.singlewindow.vessel.model.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of lists of persons: one statement each for a whole list. */
@ApplicationScoped
public class PersonRows {

    private static final String INSERT =
            "INSERT INTO vessel_person (id, visit_id, section, list_version, current, position,"
                    + " family_name, given_names, nationality, birth_date, birth_place, gender, document_type, document_number,"
                    + " issuing_state, expiry_date, visa_number, rank_or_rating, embarkation, disembarkation, transit, state)"
                    + " VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    /**
     * Replaces a list by a new version; who was on it before keeps the state that was given to him. The others are SCREENED: the caller
     * compares them with the watch lists in the same transaction.
     */
    public List<Person> replace(long visit, CallSection section, int version, List<Group> groups) {
        Map<String, PersonState> known = version == 1 ? Map.of() : retire(visit, section, version - 1);
        List<Person> persons = new ArrayList<>(groups.size());
        List<@Nullable Object[]> rows = new ArrayList<>(groups.size());
        for (Group group : groups) {
            Person person = Person.of(ids.next(), visit, section, group, known);
            persons.add(person);
            rows.add(row(person, version, group));
        }
        database.batch(INSERT, rows);
        return persons;
    }

    private Map<String, PersonState> retire(long visit, CallSection section, int version) {
        Map<String, PersonState> decided = new HashMap<>();
        database.list(
                "SELECT document_number, issuing_state, state FROM vessel_person WHERE visit_id = ? AND section = ?"
                        + " AND list_version = ? AND state <> 'SCREENED'",
                row -> decided.put(
                        row.text("issuing_state") + row.text("document_number"),
                        PersonState.valueOf(row.text("state"))),
                visit,
                section,
                version);
        database.update(
                "UPDATE vessel_person SET current = 0 WHERE visit_id = ? AND section = ? AND list_version = ?",
                visit,
                section,
                version);
        return decided;
    }

    /** How many hits of the persons on board nobody has decided. */
    public long openHits(long visit) {
        return database.number(
                "SELECT COUNT(*) FROM vessel_hit h JOIN vessel_person p ON p.id = h.person_id AND p.current = 1"
                        + " WHERE h.visit_id = ? AND h.state = 'OPEN'",
                visit);
    }

    /** Everybody on the lists of arrival who was screened and not refused is admitted. */
    public int admit(long visit) {
        return database.update(
                "UPDATE vessel_person SET state = 'ADMITTED' WHERE visit_id = ? AND current = 1 AND state = 'SCREENED'"
                        + " AND section IN ('CREW', 'PASSENGER')",
                visit);
    }

    /** How many persons of the current lists are in a state. */
    public long count(long visit, PersonState state) {
        return database.number(
                "SELECT COUNT(*) FROM vessel_person WHERE visit_id = ? AND current = 1 AND state = ?", visit, state);
    }

    /** Everybody on the current lists of these parts. */
    public List<Onboard> onboard(long visit, CallSection crew, CallSection passengers) {
        return database.list(
                "SELECT issuing_state, document_number, embarkation, disembarkation FROM vessel_person WHERE visit_id = ?"
                        + " AND current = 1 AND section IN (?, ?)",
                row -> new Onboard(
                        row.text("issuing_state") + row.text("document_number"),
                        row.text("embarkation"),
                        row.text("disembarkation")),
                visit,
                crew,
                passengers);
    }

    /** Moves everybody on board to RECONCILED, once the head-count is closed and the ship has left. */
    public void reconcile(long visit) {
        database.update(
                "UPDATE vessel_person SET state = 'RECONCILED' WHERE visit_id = ? AND current = 1 AND state <> 'REFUSED'",
                visit);
    }

    /** Who is on board, by {@link Person#key}, with the ports declared. */
    public record Onboard(String key, String embarkation, String disembarkation) {}

    private static Object[] row(Person person, int version, Group group) {
        return new Object[] {
            person.id(),
            person.visit(),
            person.section(),
            version,
            person.position(),
            person.familyName(),
            person.givenNames(),
            person.nationality(),
            person.birthDate(),
            group.text("placeOfBirth"),
            group.text("gender").isEmpty() ? "X" : group.text("gender"),
            group.text("typeOfDocument"),
            person.documentNumber(),
            person.issuingState(),
            group.date("expiryDate").orElse(LocalDate.MIN),
            group.text("visaNumber"),
            group.text("rankOrRating"),
            group.text("portOfEmbarkation"),
            group.text("portOfDisembarkation"),
            group.text("transit").equals("Y"),
            person.state()
        };
    }
}
