package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Export goods are declared when the yard has reported them, unless they are declared in advance (STANDARDS §4). */
final class ExportGoodsHaveArrived implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        return !part.exports() || part.inAdvance() || bill.arrivedAt() != null
                ? Optional.empty()
                : Optional.of(Violation.of(ManifestProblem.GOODS_NOT_ARRIVED, part.bill()));
    }
}
