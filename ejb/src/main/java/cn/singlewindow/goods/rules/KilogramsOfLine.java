package cn.singlewindow.goods.rules;

import cn.singlewindow.platform.form.Group;
import java.math.BigDecimal;

/** The weight that a line states in one of its quantities. */
final class KilogramsOfLine {

    private KilogramsOfLine() {}

    /** The first quantity in kilograms: first or second statutory, else transaction quantity; zero without any. */
    static BigDecimal of(Group line, String kilogram) {
        if (line.text("FirstUnit").equals(kilogram)) {
            return line.numberOrZero("FirstQty");
        }
        if (line.text("SecondUnit").equals(kilogram)) {
            return line.numberOrZero("SecondQty");
        }
        return line.text("GUnit").equals(kilogram) ? line.numberOrZero("GQty") : BigDecimal.ZERO;
    }
}
