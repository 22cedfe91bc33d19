package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** |GQty × DeclPrice − DeclTotal| ≤ 0.01, or one minor unit of a currency with a larger one (CATALOGUE GD-01 R1). */
final class LineTotalIsQuantityTimesPrice implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        if (!group.has("GQty") || !group.has("DeclPrice") || !group.has("DeclTotal") || !group.has("TradeCurr")) {
            return Optional.empty();
        }
        BigDecimal product = group.numberOrZero("GQty").multiply(group.numberOrZero("DeclPrice"));
        BigDecimal difference =
                product.subtract(group.numberOrZero("DeclTotal")).abs();
        BigDecimal allowed = law.number("amount.tolerance").max(MinorUnit.of(group.text("TradeCurr"), law));
        return difference.compareTo(allowed) > 0
                ? group.wrong(
                        "DeclTotal",
                        GoodsProblem.TOTAL_IS_NOT_QUANTITY_TIMES_PRICE,
                        product.stripTrailingZeros().toPlainString(),
                        allowed.toPlainString())
                : Optional.empty();
    }
}
