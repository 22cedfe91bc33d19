package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Goods are loaded before they arrive. */
final class LoadingComesBeforeArrival implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        boolean wrong = facts.time("loadingAt")
                .flatMap(loading -> facts.time("arrivalAt").map(arrival -> arrival.isBefore(loading)))
                .orElse(false);
        return wrong ? facts.header().wrong("arrivalAt", ManifestProblem.TIMES_OUT_OF_ORDER) : Optional.empty();
    }
}
