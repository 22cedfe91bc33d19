package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Dangerous goods state their class (FAL form 7). */
final class DangerousGoodsHaveTheirClass implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.ITEM;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return !group.has("unNumber") || group.text("hazardClass").matches("[1-9](\\.[1-9])?[A-S]?")
                ? Optional.empty()
                : group.wrong("hazardClass", ManifestProblem.HAZARD_CLASS_NEEDED);
    }
}
