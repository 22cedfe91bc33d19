package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** 价格说明: five positions of 0, 1 or 9 (STANDARDS §2); three and more where the message is of version 3. */
final class PriceStatementsHaveTheirPositions implements DeclarationRule {
    private static final Pattern CURRENT = Pattern.compile("[019]{5}");
    private static final Pattern OLD = Pattern.compile("[019]{3,5}");

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean old = header.text("Version").startsWith("3.");
        Pattern shape = old ? OLD : CURRENT;
        return header.has("PromiseItmes")
                        && !shape.matcher(header.text("PromiseItmes")).matches()
                ? header.wrong("PromiseItmes", GoodsProblem.PRICE_STATEMENTS_MALFORMED)
                : Optional.empty();
    }
}
