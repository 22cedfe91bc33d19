package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Insurance is a percentage or a total, never a price per unit. */
final class InsuranceIsNotByUnit implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return "2".equals(facts.header().text("InsurMark"))
                ? facts.header().wrong("InsurMark", GoodsProblem.INSURANCE_BY_UNIT)
                : Optional.empty();
    }
}
