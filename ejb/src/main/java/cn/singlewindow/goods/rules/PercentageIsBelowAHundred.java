package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** A cost that is a percentage is below a hundred (parameter cost.rate.most). */
record PercentageIsBelowAHundred(String cost) implements DeclarationRule {
    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        BigDecimal most = law.number("cost.rate.most");
        return "1".equals(header.text(cost + "Mark"))
                        && header.numberOrZero(cost + "Rate").compareTo(most) >= 0
                ? header.wrong(cost + "Rate", GoodsProblem.RATE_TOO_HIGH, most.toPlainString())
                : Optional.empty();
    }
}
