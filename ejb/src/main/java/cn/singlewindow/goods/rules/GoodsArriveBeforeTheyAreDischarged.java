package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Goods are discharged no earlier than they arrived. */
final class GoodsArriveBeforeTheyAreDischarged implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        return header.date("CmplDschrgDt")
                .filter(discharged -> facts.isImport()
                        && header.date("IEDate").filter(discharged::isBefore).isPresent())
                .flatMap(early ->
                        header.wrong("CmplDschrgDt", GoodsProblem.DISCHARGED_BEFORE_ARRIVAL, header.text("IEDate")));
    }
}
