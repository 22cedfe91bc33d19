package cn.singlewindow.goods.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** The declared total in fen, at the customs rates of the day; for limits only, not for duties. */
public final class DeclaredValue {

    /** Taken where a currency has no rate: above every limit, so that nobody passes one unseen. */
    public static final long UNKNOWN = 1_000_000_000_000_000L;

    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private DeclaredValue() {}

    /** The value in fen. */
    public static long fen(DeclarationFacts facts, Law law) {
        BigDecimal yuan = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> total : facts.totals().entrySet()) {
            Optional<BigDecimal> rate = rate(total.getKey(), law);
            if (rate.isEmpty()) {
                return UNKNOWN;
            }
            yuan = yuan.add(total.getValue().multiply(rate.get()));
        }
        BigDecimal fen = yuan.multiply(FEN).setScale(0, RoundingMode.HALF_UP);
        return fen.min(BigDecimal.valueOf(UNKNOWN)).longValueExact();
    }

    private static Optional<BigDecimal> rate(String currency, Law law) {
        return "CNY".equals(currency)
                ? Optional.of(BigDecimal.ONE)
                : law.codes().customsRate(currency, law.day()).map(found -> found.cnyPerUnit());
    }
}
