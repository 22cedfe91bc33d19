package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Second quantity and second unit come together (STANDARDS §2). */
final class SecondQuantityComesWithItsUnit implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.declared().has("SecondQty") == group.declared().has("SecondUnit")
                ? Optional.empty()
                : group.wrong(
                        group.declared().has("SecondQty") ? "SecondUnit" : "SecondQty",
                        GoodsProblem.SECOND_QUANTITY_WITHOUT_UNIT);
    }
}
