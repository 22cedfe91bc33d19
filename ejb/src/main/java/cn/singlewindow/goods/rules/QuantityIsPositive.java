package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A declared quantity is more than nothing. */
record QuantityIsPositive(String field) implements GroupRule {
    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.number(field)
                .filter(quantity -> quantity.signum() == 0)
                .flatMap(none -> group.wrong(field, GoodsProblem.QUANTITY_NOT_POSITIVE));
    }
}
