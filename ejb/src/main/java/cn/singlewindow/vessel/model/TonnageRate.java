package cn.singlewindow.vessel.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A band of the tariff: yuan for a net ton, for 30, 90 and 365 days (Vessel Tonnage Tax Law 2018, annex). The whole net tonnage is
 * charged at the band's rate (X8).
 *
 * @param above net tonnage above which the band begins
 * @param upTo net tonnage up to which it goes; absent for no end
 */
public record TonnageRate(
        int above, @Nullable Integer upTo, Map<Integer, BigDecimal> ordinary, Map<Integer, BigDecimal> preferential) {

    /** The terms of a licence, in days. */
    public static final List<Integer> TERMS = List.of(30, 90, 365);

    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public TonnageRate {
        ordinary = Map.copyOf(ordinary);
        preferential = Map.copyOf(preferential);
    }

    /** Whether a ship of that tonnage is in the band. */
    public boolean holds(int netTonnage) {
        return netTonnage > above && (upTo == null || netTonnage <= upTo);
    }

    /** Yuan for a net ton. */
    public BigDecimal rate(int term, boolean isPreferential) {
        BigDecimal rate = (isPreferential ? preferential : ordinary).get(term);
        if (rate == null) {
            throw new IllegalArgumentException("no term of " + term + " days");
        }
        return rate;
    }

    /** Tax in fen, before any exemption. */
    public long fen(int netTonnage, int term, boolean isPreferential, boolean half) {
        BigDecimal whole = rate(term, isPreferential)
                .multiply(BigDecimal.valueOf(netTonnage))
                .multiply(FEN);
        BigDecimal due = half ? whole.divide(TWO) : whole;
        return due.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
