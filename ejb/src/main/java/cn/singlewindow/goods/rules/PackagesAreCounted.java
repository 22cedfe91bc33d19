package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** There is at least one package (件数不得为零). */
final class PackagesAreCounted implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return facts.header()
                .number("PackNo")
                .filter(count -> count.signum() == 0)
                .flatMap(none -> facts.header().wrong("PackNo", GoodsProblem.NO_PACKAGES));
    }
}
