package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** The net weight covers what the lines weigh in kilograms (GD-01 R1; parameter weight.tolerance). */
final class NetWeightCoversTheLines implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String kilogram = law.list("weight.kilogram").iterator().next();
        BigDecimal lines = BigDecimal.ZERO;
        for (Group line : facts.lines()) {
            lines = lines.add(KilogramsOfLine.of(line, kilogram));
        }
        Group header = facts.header();
        if (!header.has("NetWt") || lines.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal most = header.numberOrZero("NetWt")
                .multiply(law.number("weight.tolerance").add(BigDecimal.ONE));
        return lines.compareTo(most) > 0
                ? header.wrong(
                        "NetWt",
                        GoodsProblem.LINES_OUTWEIGH_NET,
                        lines.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
