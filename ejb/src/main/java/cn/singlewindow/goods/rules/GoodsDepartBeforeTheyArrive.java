package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Goods that come in left no later than they arrived. */
final class GoodsDepartBeforeTheyArrive implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        return header.date("DespDate")
                .filter(departed -> facts.isImport()
                        && header.date("IEDate").filter(departed::isAfter).isPresent())
                .flatMap(late -> header.wrong("DespDate", GoodsProblem.DEPARTED_AFTER_ARRIVAL, header.text("IEDate")));
    }
}
