package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** What a ship, train, lorry, plane or the post carries comes from or goes to another country (parameter transport.crossing). */
final class ShippedGoodsCrossTheBorder implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        return "CHN".equals(header.text("TradeCountry")) && law.lists("transport.crossing", header.text("TrafMode"))
                ? header.wrong("TradeCountry", GoodsProblem.DOES_NOT_CROSS_BORDER, header.text("TrafMode"))
                : Optional.empty();
    }
}
