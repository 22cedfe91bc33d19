package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** The gross weight covers the goods in the containers (parameter weight.tolerance). */
final class GrossWeightCoversTheContainersGoods implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        BigDecimal goods = BigDecimal.ZERO;
        for (Group container : facts.all(Section.CONTAINER)) {
            goods = goods.add(container.numberOrZero("GoodsContaWt"));
        }
        Group header = facts.header();
        if (!header.has("GrossWet")) {
            return Optional.empty();
        }
        BigDecimal most = header.numberOrZero("GrossWet")
                .multiply(law.number("weight.tolerance").add(BigDecimal.ONE));
        return goods.compareTo(most) > 0
                ? header.wrong(
                        "GrossWet",
                        GoodsProblem.CONTAINERS_OUTWEIGH_GROSS,
                        goods.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
