package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Who declares as a commissioned broker (申报单位类型 2) is another company than the trader. */
final class BrokerIsNotTheTrader implements GroupRule {

    @Override
    public Section section() {
        return Section.SUPPLEMENT;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean same = header.has("AgentCodeScc") && header.text("AgentCodeScc").equals(header.text("TradeCoScc"));
        return "2".equals(group.text("AgentType")) && same
                ? group.wrong("AgentType", GoodsProblem.BROKER_IS_TRADER)
                : Optional.empty();
    }
}
