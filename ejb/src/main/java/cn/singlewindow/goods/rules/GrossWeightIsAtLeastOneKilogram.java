package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 毛重不足一千克的填报 1 (STANDARDS §1 [K]; parameter weight.least). */
final class GrossWeightIsAtLeastOneKilogram implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return facts.header()
                .number("GrossWet")
                .filter(weight -> weight.compareTo(law.number("weight.least")) < 0)
                .flatMap(weight -> facts.header()
                        .wrong(
                                "GrossWet",
                                GoodsProblem.GROSS_TOO_LIGHT,
                                law.number("weight.least").toPlainString()));
    }
}
