package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Only related parties influence the price (PromiseItmes positions 1 and 2). */
final class PriceInfluenceFollowsFromRelationship implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String statements = facts.header().text("PromiseItmes");
        return statements.length() >= 2 && statements.charAt(1) == '1' && statements.charAt(0) != '1'
                ? facts.header().wrong("PromiseItmes", GoodsProblem.PRICE_INFLUENCE_WITHOUT_RELATIONSHIP)
                : Optional.empty();
    }
}
