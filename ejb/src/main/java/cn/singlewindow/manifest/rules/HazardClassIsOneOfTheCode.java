package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A hazard class is one of the IMDG code (FAL form 7); not every format carries it. */
final class HazardClassIsOneOfTheCode implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.ITEM;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return !group.has("hazardClass") || group.text("hazardClass").matches("[1-9](\\.[1-9])?[A-S]?")
                ? Optional.empty()
                : group.wrong("hazardClass", ManifestProblem.HAZARD_CLASS_NEEDED);
    }
}
