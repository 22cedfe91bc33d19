package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A manifest lists bills. */
final class ManifestHasBills implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        return facts.bills().isEmpty()
                ? Optional.of(Violation.at(ManifestSection.BILL.listPath(), "", ManifestProblem.NO_BILLS))
                : Optional.empty();
    }
}
