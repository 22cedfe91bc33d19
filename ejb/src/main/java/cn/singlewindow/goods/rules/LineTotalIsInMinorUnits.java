package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A total has no digits below the smallest unit of its currency (CATALOGUE GD-01 R1). */
final class LineTotalIsInMinorUnits implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        if (!group.has("DeclTotal") || !group.has("TradeCurr")) {
            return Optional.empty();
        }
        int digits = MinorUnit.digits(group.text("TradeCurr"), law);
        return group.numberOrZero("DeclTotal").stripTrailingZeros().scale() > digits
                ? group.wrong(
                        "DeclTotal",
                        GoodsProblem.FINER_THAN_MINOR_UNIT,
                        group.text("TradeCurr"),
                        Integer.toString(digits))
                : Optional.empty();
    }
}
