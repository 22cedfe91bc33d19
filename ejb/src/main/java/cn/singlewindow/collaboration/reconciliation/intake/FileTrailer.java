package cn.singlewindow.collaboration.reconciliation.intake;

import cn.singlewindow.collaboration.reconciliation.IntakeProblem;
import cn.singlewindow.shared.Rejected;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a night file says of itself after its rows.
 *
 * @param totals the sums of those fields that have one, by field
 * @param sha256 over the rows, see {@link RowsHash}; hexadecimal
 */
public record FileTrailer(long rows, Map<String, BigDecimal> totals, String sha256) {

    private static final String TOTAL = "total.";

    public FileTrailer {
        totals = Map.copyOf(totals);
    }

    /** From names and values as they stand in the file. */
    static FileTrailer of(Map<String, String> values) {
        try {
            Map<String, BigDecimal> totals = new LinkedHashMap<>();
            values.forEach((name, value) -> {
                if (name.startsWith(TOTAL)) {
                    totals.put(name.substring(TOTAL.length()), new BigDecimal(value));
                }
            });
            return new FileTrailer(
                    Long.parseLong(values.getOrDefault("rows", "")), totals, values.getOrDefault("sha256", ""));
        } catch (NumberFormatException unreadable) {
            throw Rejected.because(IntakeProblem.CUT_SHORT);
        }
    }
}
