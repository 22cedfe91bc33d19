package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Σ item totals = invoice total (CATALOGUE GD-01 R1). The invoice total of a currency is Σ {@code InvoiceAmount} of the
 * supplementary declarations in it; it is compared with the lines that they name, or with all lines of the currency. */
final class LineTotalsAreTheInvoiceTotal implements DeclarationRule {
    private static BigDecimal total(DeclarationFacts facts, String currency, Set<String> items) {
        BigDecimal total = BigDecimal.ZERO;
        for (Group line : facts.lines()) {
            boolean meant = items.contains("") || items.contains(line.text("GNo"));
            if (meant && line.text("TradeCurr").equals(currency)) {
                total = total.add(line.numberOrZero("DeclTotal"));
            }
        }
        return total;
    }

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Map<String, BigDecimal> invoiced = new HashMap<>();
        Map<String, Set<String>> named = new HashMap<>();
        for (Group supplement : facts.all(Section.SUPPLEMENT)) {
            if (supplement.has("InvoiceAmount") && supplement.has("Curr")) {
                invoiced.merge(supplement.text("Curr"), supplement.numberOrZero("InvoiceAmount"), BigDecimal::add);
                named.computeIfAbsent(supplement.text("Curr"), none -> new HashSet<>())
                        .add(supplement.text("GNo"));
            }
        }
        for (Map.Entry<String, BigDecimal> invoice : invoiced.entrySet()) {
            BigDecimal lines = total(facts, invoice.getKey(), named.getOrDefault(invoice.getKey(), Set.of()));
            if (lines.subtract(invoice.getValue()).abs().compareTo(MinorUnit.of(invoice.getKey(), law)) > 0) {
                return Optional.of(Violation.at(
                        Section.LINE.wrapper(),
                        lines.toPlainString(),
                        GoodsProblem.LINES_DIFFER_FROM_INVOICE,
                        invoice.getKey(),
                        invoice.getValue().toPlainString()));
            }
        }
        return Optional.empty();
    }
}
