package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 货物属性: a comma separated list of codes. */
final class GoodsAttributesAreKnown implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        for (String attribute : DeclarationFacts.listed(group.text("GoodsAttr"))) {
            if (!law.codes().exists(CodeTable.GOODS_ATTR, attribute, law.day())) {
                return group.wrong("GoodsAttr", GoodsProblem.UNKNOWN_ATTRIBUTE, attribute);
            }
        }
        return Optional.empty();
    }
}
