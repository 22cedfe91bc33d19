package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 毛重不小于净重 (CATALOGUE GD-01 R1). */
final class GrossWeightCoversNetWeight implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        if (!header.has("GrossWet") || !header.has("NetWt")) {
            return Optional.empty();
        }
        return header.numberOrZero("GrossWet").compareTo(header.numberOrZero("NetWt")) < 0
                ? header.wrong("GrossWet", GoodsProblem.GROSS_LESS_THAN_NET, header.text("NetWt"))
                : Optional.empty();
    }
}
