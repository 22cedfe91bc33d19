package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** What a means of transport needs to be known by (filling-in standard [K]): the parameter lists the modes that need it. */
record TransportIsNamed(Section section, String field, String parameter, GoodsProblem problem)
        implements DeclarationRule {
    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String mode = facts.header().text("TrafMode");
        return law.lists(parameter, mode) && !facts.first(section).declared().has(field)
                ? facts.first(section).wrong(field, problem, mode)
                : Optional.empty();
    }
}
