package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 运费: not declared again where it would count twice (CATALOGUE GD-01 R2). */
final class FreightIsLeftOutWherePriceHasIt implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        boolean declared = facts.header().numberOrZero("FeeRate").signum() > 0;
        return TermsOfDelivery.of(facts).freightIsExcluded(facts) && declared
                ? facts.header()
                        .wrong(
                                "FeeRate",
                                GoodsProblem.FREIGHT_INCLUDED,
                                TermsOfDelivery.of(facts).name())
                : Optional.empty();
    }
}
