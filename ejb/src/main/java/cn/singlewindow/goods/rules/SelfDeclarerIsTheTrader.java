package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Who declares for itself (申报单位类型 1) is the trader. */
final class SelfDeclarerIsTheTrader implements GroupRule {

    @Override
    public Section section() {
        return Section.SUPPLEMENT;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean known = header.has("AgentCodeScc") && header.has("TradeCoScc");
        boolean other = !header.text("AgentCodeScc").equals(header.text("TradeCoScc"));
        return "1".equals(group.text("AgentType")) && known && other
                ? group.wrong("AgentType", GoodsProblem.SELF_DECLARER_IS_ANOTHER)
                : Optional.empty();
    }
}
