package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A cost has mark and rate, and a currency unless it is a percentage (STANDARDS §2). */
record CostIsComplete(String cost) implements DeclarationRule {

    private static final String PERCENT = "1";

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean mark = header.declared().has(cost + "Mark");
        boolean rate = header.declared().has(cost + "Rate");
        boolean currency = header.declared().has(cost + "Curr") || PERCENT.equals(header.text(cost + "Mark"));
        boolean nothing = !mark && !rate && !header.declared().has(cost + "Curr");
        if (nothing || (mark && rate && currency)) {
            return Optional.empty();
        }
        String missing = !mark ? "Mark" : !rate ? "Rate" : "Curr";
        return header.wrong(cost + missing, GoodsProblem.COST_INCOMPLETE);
    }
}
