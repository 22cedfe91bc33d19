package cn.singlewindow.enterprise;

import java.util.Set;

/**
 * What to look for, newest first. An enterprise finds those in which it is a party; staff find all.
 *
 * @param side which side the enterprise is on
 * @param states any of these; empty for all
 * @param enterprise for staff: those in which this enterprise is on that side; 0 for all. Ignored for enterprises
 * @param after key of the page; empty for the first
 * @param limit 1 to 200
 */
public record MandateQuery(Side side, Set<MandateState> states, long enterprise, String after, int limit) {

    /** Which side of a mandate. */
    public enum Side {
        GIVEN,
        HELD,
        EITHER
    }

    public MandateQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    public static MandateQuery all(int limit) {
        return new MandateQuery(Side.EITHER, Set.of(), 0, "", limit);
    }
}
