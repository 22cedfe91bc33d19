package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.reference.StatutoryUnits;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The first unit is that of the commodity code, where the dated table knows it (CATALOGUE GD-01 R1). */
final class FirstUnitIsTheStatutoryUnit implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        if (!group.has("CodeTS") || !group.has("FirstUnit")) {
            return Optional.empty();
        }
        return law.codes()
                .statutoryUnits(group.text("CodeTS"), law.day())
                .map(StatutoryUnits::first)
                .filter(unit -> !unit.equals(group.text("FirstUnit")))
                .flatMap(unit -> group.wrong("FirstUnit", GoodsProblem.NOT_STATUTORY_UNIT, unit));
    }
}
