package cn.singlewindow.manifest.store;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Containers of bills, and how far each has come. */
@ApplicationScoped
public class Containers {

    private static final String EMPTY = "4";

    @Inject
    Database database;

    /** A container on a bill, and how far it has come. */
    public record Place(
            long bill,
            String number,
            boolean empty,
            boolean weighed,
            String seals,
            @Nullable Instant arrivedAt,
            @Nullable Instant releasedAt,
            @Nullable Instant loadingAt) {}

    /** All containers on the bills of a voyage that go this way. */
    public List<Place> ofVoyage(String voyageKey, String direction) {
        return database.list(
                "SELECT c.bill_id, c.number, c.fullness, c.vgm_kg, c.seals, c.arrived_at, c.released_at, c.loading_at FROM"
                        + " manifest_container c JOIN manifest_bill b ON b.id = c.bill_id WHERE c.voyage_key = ? AND"
                        + " b.direction = ? AND b.live = 1 ORDER BY c.bill_id, c.number",
                row -> new Place(
                        row.number("bill_id"),
                        row.text("number"),
                        row.text("fullness").equals(EMPTY),
                        row.decimal("vgm_kg").signum() > 0,
                        row.text("seals"),
                        row.optionalInstant("arrived_at").orElse(null),
                        row.optionalInstant("released_at").orElse(null),
                        row.optionalInstant("loading_at").orElse(null)),
                voyageKey,
                direction);
    }

    /** Customs released these containers of a bill; all of them where a declaration names none. */
    public void release(long bill, Collection<String> numbers, Instant at) {
        if (numbers.isEmpty()) {
            database.update(
                    "UPDATE manifest_container SET released_at = ? WHERE bill_id = ? AND released_at IS NULL",
                    at,
                    bill);
            return;
        }
        List<Object> values = new ArrayList<>(List.of(at, bill));
        values.addAll(numbers);
        database.update(
                "UPDATE manifest_container SET released_at = ? WHERE bill_id = ? AND released_at IS NULL AND number IN ("
                        + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")",
                values.toArray());
    }

    /** These containers have reached the yard. */
    public void arrive(Collection<Place> places, Instant at) {
        mark("arrived_at", places, at);
    }

    /** These containers stand in the loading manifest. */
    public void load(Collection<Place> places, Instant at) {
        mark("loading_at", places, at);
    }

    private void mark(String column, Collection<Place> places, Instant at) {
        database.batch(
                "UPDATE manifest_container SET " + column + " = ? WHERE bill_id = ? AND number = ? AND " + column
                        + " IS NULL",
                places.stream()
                        .map(place -> new @Nullable Object[] {at, place.bill(), place.number()})
                        .toList());
    }
}
