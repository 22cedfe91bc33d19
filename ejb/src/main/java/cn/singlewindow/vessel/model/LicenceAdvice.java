package cn.singlewindow.vessel.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/**
 * The cheapest licence for a ship that calls as it did in the last year (VD-06 R2): this call today, and the calls of the last year
 * one year on, each covered by a licence of some term; the least sum over all ways to cover them, for each first term.
 */
public final class LicenceAdvice {

    private LicenceAdvice() {}

    /**
     * The least cost of a year that begins with a licence of each term.
     *
     * @param today the day from which the first licence counts
     * @param lastYear days of the ship's calls in the year before
     * @param price fen for a term in days
     */
    public static Map<Integer, Long> costs(LocalDate today, List<LocalDate> lastYear, IntToLongFunction price) {
        List<LocalDate> calls = lastYear.stream()
                .map(day -> day.plusYears(1))
                .filter(today::isBefore)
                .filter(day -> day.isBefore(today.plusYears(1)))
                .sorted()
                .toList();
        long[] least = new long[calls.size() + 1];
        for (int i = calls.size() - 1; i >= 0; i--) {
            least[i] = Long.MAX_VALUE;
            for (int term : TonnageRate.TERMS) {
                long cost = price.applyAsLong(term) + least[uncovered(calls, calls.get(i), term)];
                least[i] = Math.min(least[i], cost);
            }
        }
        Map<Integer, Long> costs = new TreeMap<>();
        for (int term : TonnageRate.TERMS) {
            costs.put(term, price.applyAsLong(term) + least[uncovered(calls, today, term)]);
        }
        return costs;
    }

    /** The first call that a licence from a day does not cover. */
    private static int uncovered(List<LocalDate> calls, LocalDate from, int term) {
        LocalDate after = from.plusDays(term);
        int i = 0;
        while (i < calls.size() && calls.get(i).isBefore(after)) {
            i++;
        }
        return i;
    }
}
