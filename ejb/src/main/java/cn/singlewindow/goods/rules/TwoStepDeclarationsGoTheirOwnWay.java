package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Position 3 of the document kind is not 5 or 6: those are two-step declarations (GD-02). */
final class TwoStepDeclarationsGoTheirOwnWay implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String type = facts.header().text("Type");
        return type.length() >= 3 && (type.charAt(2) == '5' || type.charAt(2) == '6')
                ? facts.header().wrong("Type", GoodsProblem.TWO_STEP_ELSEWHERE)
                : Optional.empty();
    }
}
