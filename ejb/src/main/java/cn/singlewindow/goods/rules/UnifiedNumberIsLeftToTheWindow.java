package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The unified number is given on submission (STANDARDS §1). */
final class UnifiedNumberIsLeftToTheWindow implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return facts.header().has("SeqNo")
                ? facts.header().wrong("SeqNo", GoodsProblem.UNIFIED_NUMBER_IS_GIVEN)
                : Optional.empty();
    }
}
