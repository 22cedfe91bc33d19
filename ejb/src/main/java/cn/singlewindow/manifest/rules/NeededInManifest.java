package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/**
 * What every bill of a manifest states.
 *
 * @param problem what is said where it is missing
 */
record NeededInManifest(String field, ManifestProblem problem) implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        boolean zero = group.number(field).map(number -> number.signum() == 0).orElse(false);
        return group.declared().has(field) && !zero ? Optional.empty() : group.wrong(field, problem);
    }
}
