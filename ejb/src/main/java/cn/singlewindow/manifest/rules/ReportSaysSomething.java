package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A report lists bills or containers. */
final class ReportSaysSomething implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        return facts.bills().isEmpty() && facts.containers().isEmpty()
                ? Optional.of(Violation.at(ManifestSection.CONTAINER.listPath(), "", ManifestProblem.NOTHING_REPORTED))
                : Optional.empty();
    }
}
