package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** Gross weight: what is declared together is within the tolerance of the bill's, and a declaration of all its packages is not
 * lighter by more than that either (CATALOGUE B.5 REC-02). */
final class WeightFitsTheBill implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        BigDecimal together = bill.linkedKg().add(part.kilograms());
        BigDecimal tolerance = tolerance(bill, law);
        boolean last = bill.linkedPackages() + part.packages() == bill.packages();
        boolean fits = together.compareTo(bill.grossKg().add(tolerance)) <= 0
                && (!last || together.compareTo(bill.grossKg().subtract(tolerance)) >= 0);
        return fits
                ? Optional.empty()
                : Optional.of(Violation.of(
                        ManifestProblem.DECLARED_WEIGHT_DIFFERS,
                        bill.grossKg()
                                .subtract(bill.linkedKg())
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    private static BigDecimal tolerance(BillStatus bill, ManifestLaw law) {
        BigDecimal part =
                bill.grossKg().multiply(law.number("declared.weight.percent")).movePointLeft(2);
        return part.max(law.number("declared.weight.kg"));
    }
}
