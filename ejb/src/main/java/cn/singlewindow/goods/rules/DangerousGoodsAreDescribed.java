package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Goods with a UN number have the name and the packing group of the dangerous goods. */
final class DangerousGoodsAreDescribed implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        if (!group.has("Uncode")) {
            return Optional.empty();
        }
        if (!group.declared().has("DangName")) {
            return group.wrong("DangName", GoodsProblem.DANGEROUS_NOT_DESCRIBED);
        }
        return group.declared().has("DangPackType")
                ? Optional.empty()
                : group.wrong("DangPackType", GoodsProblem.DANGEROUS_NOT_DESCRIBED);
    }
}
