package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A free-trade-zone list (备案清单类型) leaves some fields empty, as the interface document notes. */
record BondedListLeavesFieldsEmpty(Section section, String field) implements GroupRule {
    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return facts.header().has("BillType") && group.has(field)
                ? group.wrong(
                        field, GoodsProblem.BONDED_LIST_FIELD, facts.header().text("BillType"))
                : Optional.empty();
    }
}
