package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 生产日期: days as yyyyMMdd, separated by semicolons (interface document). */
final class ProductionDatesAreDays implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        if (!group.has("ProduceDate")) {
            return Optional.empty();
        }
        for (String day : group.text("ProduceDate").split(";", -1)) {
            if (Days.of(day.strip()).isEmpty()) {
                return group.wrong("ProduceDate", GoodsProblem.PRODUCTION_DATE_MALFORMED, day.strip());
            }
        }
        return Optional.empty();
    }
}
