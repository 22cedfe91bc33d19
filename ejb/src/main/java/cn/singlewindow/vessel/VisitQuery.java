package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which port calls to look for; everything left empty is not looked at. Walked by key.
 *
 * @param text start of visit number, IMO number or voyage, or part of the ship's name
 * @param states any of these; empty for all
 * @param port UN/LOCODE or empty
 * @param from in port, or expected, at or after this moment
 * @param to in port, or expected, before this moment
 * @param waitingFor only calls of which this agency has something to do; empty for all
 * @param after the key of the page before, or empty
 * @param limit 1 to 200
 */
public record VisitQuery(
        String text,
        Set<CallState> states,
        String port,
        @Nullable Instant from,
        @Nullable Instant to,
        String waitingFor,
        String after,
        int limit) {

    public VisitQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    /** The newest, whatever they are. */
    public static VisitQuery newest(int limit) {
        return new VisitQuery("", Set.of(), "", null, null, "", "", limit);
    }
}
