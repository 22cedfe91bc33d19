package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Several declarations may share a bill; together they have no more packages than it (STANDARDS §4: exact). */
final class PackagesAreLeftOnTheBill implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        int left = bill.packages() - bill.linkedPackages();
        return part.packages() <= left
                ? Optional.empty()
                : Optional.of(Violation.of(ManifestProblem.DECLARED_PACKAGES_EXCEED, Integer.toString(left)));
    }
}
