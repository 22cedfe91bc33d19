package cn.singlewindow.collaboration.reconciliation;

import java.util.Set;

/**
 * What to look for; everything left empty is not looked at. Oldest first, walked by key.
 *
 * @param key start of the match key
 * @param checks any of these
 * @param states any of these
 * @param severities any of these
 * @param owner an agency's code or {@code HUB}
 * @param mine only what is assigned to the asking person
 * @param after the key of the last row seen
 * @param limit 1 to 200
 */
public record DiscrepancyQuery(
        String key,
        Set<String> checks,
        Set<DiscrepancyState> states,
        Set<Severity> severities,
        String owner,
        boolean mine,
        String after,
        int limit) {

    public DiscrepancyQuery {
        checks = Set.copyOf(checks);
        states = Set.copyOf(states);
        severities = Set.copyOf(severities);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    /** Everything that is not agreed yet. */
    public static DiscrepancyQuery unsettled(int limit) {
        return new DiscrepancyQuery(
                "",
                Set.of(),
                Set.of(
                        DiscrepancyState.OPEN,
                        DiscrepancyState.ASSIGNED,
                        DiscrepancyState.EXPLAINED,
                        DiscrepancyState.CORRECTED),
                Set.of(),
                "",
                false,
                "",
                limit);
    }
}
