package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A bill lists a container once; a report names one once. */
final class ContainersAreListedOnce implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        Set<String> seen = new HashSet<>();
        for (Group container : facts.containers()) {
            String bill = facts.kind().isManifest() ? facts.keyOf(container).bill() : "";
            if (!seen.add(bill + "|" + container.text("container"))) {
                return container.wrong("container", ManifestProblem.CONTAINER_TWICE);
            }
        }
        return Optional.empty();
    }
}
