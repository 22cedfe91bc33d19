package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Lines are numbered 1, 2, 3 … in their order. */
final class ItemNumbersRunWithoutGap implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String expected = Integer.toString(group.position());
        return group.has("GNo") && !group.text("GNo").equals(expected)
                ? group.wrong("GNo", GoodsProblem.ITEM_NUMBER_OUT_OF_ORDER, expected)
                : Optional.empty();
    }
}
