package cn.singlewindow.enterprise;

import java.util.Set;

/**
 * What to look for; what is empty is not looked at. Staff find all; a user of an enterprise finds its own.
 *
 * @param text beginning of the credit code, the customs code, or of the Chinese or English name (region and legal form may be
 *     left out); sorted by what it matched, else newest first
 * @param states any of these; empty for all
 * @param agencyStates the state of the part of the asking agency; empty for all
 * @param after key of the page, as {@link cn.singlewindow.shared.Page#next()} gave it; empty for the first
 * @param limit 1 to 200
 */
public record EnterpriseQuery(
        String text, Set<EnterpriseState> states, Set<AgencyFilingState> agencyStates, String after, int limit) {

    public EnterpriseQuery {
        states = Set.copyOf(states);
        agencyStates = Set.copyOf(agencyStates);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows");
        }
    }

    public static EnterpriseQuery of(String text, int limit) {
        return new EnterpriseQuery(text, Set.of(), Set.of(), "", limit);
    }

    /** What waits for the asking agency's verdict. */
    public static EnterpriseQuery waiting(int limit) {
        return new EnterpriseQuery("", Set.of(), Set.of(AgencyFilingState.PENDING, AgencyFilingState.RETRY), "", limit);
    }

    public EnterpriseQuery after(String key) {
        return new EnterpriseQuery(text, states, agencyStates, key, limit);
    }
}
