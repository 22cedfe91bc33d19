package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A transit declared in advance (DeclTrnRel 1) has its transit part. */
final class TransitAdvanceHasItsTransitPart implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return "1".equals(facts.header().text("DeclTrnRel"))
                        && facts.all(Section.TRANSIT).isEmpty()
                ? facts.header().wrong("DeclTrnRel", GoodsProblem.TRANSIT_PART_MISSING)
                : Optional.empty();
    }
}
