package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 运费: declared where the terms leave it out of an import's price, or within an export's (CATALOGUE GD-01 R2). */
final class FreightIsDeclaredWherePriceLeavesItOut implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        boolean declared = facts.header().declared().has("FeeRate");
        return TermsOfDelivery.of(facts).freightIsDeclared(facts) && !declared
                ? facts.header()
                        .wrong(
                                "FeeRate",
                                GoodsProblem.FREIGHT_NEEDED,
                                TermsOfDelivery.of(facts).name())
                : Optional.empty();
    }
}
