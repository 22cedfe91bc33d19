package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Who declares royalties says so in position 3 of the price statements. */
final class RoyaltyFormIsStated implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String statements = facts.header().text("PromiseItmes");
        return !facts.all(Section.ROYALTY).isEmpty() && statements.length() >= 3 && statements.charAt(2) != '1'
                ? facts.header().wrong("PromiseItmes", GoodsProblem.ROYALTY_NOT_STATED)
                : Optional.empty();
    }
}
