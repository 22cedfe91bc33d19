package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** A verified gross mass covers the goods inside and is not more than a container may weigh (CATALOGUE V13). */
final class VerifiedMassIsPossible implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.CONTAINER;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        if (group.number("vgm").isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mass = group.numberOrZero("vgm");
        boolean possible =
                mass.compareTo(group.numberOrZero("grossWeight")) >= 0 && mass.compareTo(law.number("vgm.most")) <= 0;
        return possible
                ? Optional.empty()
                : group.wrong(
                        "vgm",
                        ManifestProblem.VGM_IMPOSSIBLE,
                        law.number("vgm.most").toPlainString());
    }
}
