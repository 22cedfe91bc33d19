package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Where declarant and trader are one company, their customs codes are the same. */
final class OneCompanyHasOneCustomsCode implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean one = header.has("AgentCodeScc") && header.text("AgentCodeScc").equals(header.text("TradeCoScc"));
        boolean known = header.has("AgentCode") && header.text("TradeCode").length() == 10;
        return one && known && !header.text("AgentCode").equals(header.text("TradeCode"))
                ? header.wrong("AgentCode", GoodsProblem.CUSTOMS_CODE_DIFFERS, header.text("TradeCode"))
                : Optional.empty();
    }
}
