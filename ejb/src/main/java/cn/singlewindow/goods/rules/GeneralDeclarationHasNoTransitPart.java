package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A general declaration (DeclTrnRel 0) has no transit part. */
final class GeneralDeclarationHasNoTransitPart implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return "0".equals(facts.header().text("DeclTrnRel"))
                        && !facts.all(Section.TRANSIT).isEmpty()
                ? facts.header().wrong("DeclTrnRel", GoodsProblem.TRANSIT_PART_UNEXPECTED)
                : Optional.empty();
    }
}
