package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Who ticks 无其他包装 lists no other packages. */
final class NoOtherPackagesWhereDenied implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        return "1".equals(facts.header().text("NoOtherPack"))
                        && !facts.all(Section.OTHER_PACKAGE).isEmpty()
                ? facts.header().wrong("NoOtherPack", GoodsProblem.OTHER_PACKAGES_DENIED)
                : Optional.empty();
    }
}
