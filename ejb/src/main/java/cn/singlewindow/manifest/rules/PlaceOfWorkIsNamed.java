package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A report names the place where the work was done (CATALOGUE MF-03: place code). */
final class PlaceOfWorkIsNamed implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        return facts.header().has("place")
                ? Optional.empty()
                : facts.header().wrong("place", ManifestProblem.PLACE_OF_WORK_NEEDED);
    }
}
