package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A total is more than nothing: what costs nothing is declared at its value. */
final class LineTotalIsPositive implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.number("DeclTotal")
                .filter(total -> total.signum() == 0)
                .flatMap(none -> group.wrong("DeclTotal", GoodsProblem.TOTAL_NOT_POSITIVE));
    }
}
