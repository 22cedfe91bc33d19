package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A container that is booked to be loaded full has its verified gross mass (SOLAS VI/2; CATALOGUE MF-02, V13). */
final class FullContainersHaveTheirMass implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.CONTAINER;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return group.text("fullness").equals("4") || group.declared().has("vgm")
                ? Optional.empty()
                : group.wrong("vgm", ManifestProblem.VGM_NEEDED);
    }
}
