package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/**
 * A time without which nothing can be reckoned is stated.
 *
 * @param field the header's field
 */
record TimeIsStated(String field) implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        return facts.time(field).isPresent()
                ? Optional.empty()
                : facts.header().wrong(field, ManifestProblem.TIME_NEEDED);
    }
}
