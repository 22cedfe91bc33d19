package cn.singlewindow.goods;

import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of a form, and its totals: for checks while typing.
 *
 * @param violations everything that would be refused; empty if the form can be submitted
 * @param normalised values read otherwise than written
 * @param lineTotals Σ {@code DeclTotal} per currency (ISO alpha-3)
 * @param lines number of goods lines
 */
public record CheckReport(
        List<Violation> violations, List<Normalised> normalised, Map<String, BigDecimal> lineTotals, int lines) {

    public CheckReport {
        violations = List.copyOf(violations);
        normalised = List.copyOf(normalised);
        lineTotals = Map.copyOf(lineTotals);
    }

    /** Whether it can be submitted as it is. */
    public boolean clean() {
        return violations.isEmpty();
    }
}
