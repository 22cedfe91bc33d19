package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.ContainerNumber;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A container number has its check digit (ISO 6346; CATALOGUE V3, MF-01 R4). */
final class ContainerNumberIsGenuine implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.CONTAINER;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String number = group.text("container");
        return number.isEmpty() || ContainerNumber.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong("container", ManifestProblem.CONTAINER_WRONG);
    }
}
