package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A line is classified to ten digits (STANDARDS §2; CATALOGUE V7). */
final class CommodityCodeHasTenDigits implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.has("CodeTS") && group.text("CodeTS").length() != 10
                ? group.wrong("CodeTS", GoodsProblem.COMMODITY_CODE_DIGITS)
                : Optional.empty();
    }
}
