package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The entry number is given on acceptance (STANDARDS §1). */
final class EntryNumberIsLeftToCustoms implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return facts.header().has("EntryId")
                ? facts.header().wrong("EntryId", GoodsProblem.ENTRY_NUMBER_IS_GIVEN)
                : Optional.empty();
    }
}
