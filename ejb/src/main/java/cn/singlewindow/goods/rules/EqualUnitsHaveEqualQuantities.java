package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Where transaction unit and first statutory unit are the same, so are the quantities. */
final class EqualUnitsHaveEqualQuantities implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        boolean sameUnit = group.has("GUnit") && group.text("GUnit").equals(group.text("FirstUnit"));
        boolean bothKnown = group.has("GQty") && group.has("FirstQty");
        return sameUnit && bothKnown && group.numberOrZero("GQty").compareTo(group.numberOrZero("FirstQty")) != 0
                ? group.wrong("FirstQty", GoodsProblem.EQUAL_UNITS_UNEQUAL_QUANTITIES, group.text("GQty"))
                : Optional.empty();
    }
}
