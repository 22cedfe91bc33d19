package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.HsCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A commodity code of a supplementary declaration stands in the Harmonized System (CATALOGUE V7). */
record SupplementCommodityCodeIsKnown(String field) implements GroupRule {
    @Override
    public Section section() {
        return Section.SUPPLEMENT;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String code = group.text(field);
        boolean known = HsCode.parse(code)
                .filter(hs -> law.codes().exists(CodeTable.HS, hs.subheading().value(), law.day()))
                .isPresent();
        return code.isEmpty() || known
                ? Optional.empty()
                : group.wrong(field, GoodsProblem.SUPPLEMENT_COMMODITY_UNKNOWN);
    }
}
