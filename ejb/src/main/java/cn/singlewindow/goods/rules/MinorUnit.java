package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.reference.CodeTable;
import java.math.BigDecimal;

/** The smallest amount of a currency. */
final class MinorUnit {

    private static final int USUAL_DIGITS = 2;

    private MinorUnit() {}

    /** Digits after the point: 2 for USD, 0 for JPY; 2 where the table says nothing. */
    static int digits(String currency, Law law) {
        return law.codes()
                .find(CodeTable.CURRENCY, currency, law.day())
                .map(entry -> entry.attribute("digits"))
                .filter(digits -> digits.matches("[0-4]"))
                .map(Integer::valueOf)
                .orElse(USUAL_DIGITS);
    }

    /** The smallest amount itself. */
    static BigDecimal of(String currency, Law law) {
        return BigDecimal.ONE.movePointLeft(digits(currency, law));
    }
}
