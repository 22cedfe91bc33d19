package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 净重不足一千克的填报 1 (STANDARDS §1 [K]; parameter weight.least). */
final class NetWeightIsAtLeastOneKilogram implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return facts.header()
                .number("NetWt")
                .filter(weight -> weight.compareTo(law.number("weight.least")) < 0)
                .flatMap(weight -> facts.header()
                        .wrong(
                                "NetWt",
                                GoodsProblem.NET_TOO_LIGHT,
                                law.number("weight.least").toPlainString()));
    }
}
