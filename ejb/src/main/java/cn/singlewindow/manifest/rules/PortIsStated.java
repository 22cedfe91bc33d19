package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/**
 * The ports between which a bill is carried are stated, on the bill or once for the whole manifest.
 *
 * @param field of bill and header alike
 */
record PortIsStated(String field) implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return group.has(field) || facts.header().has(field)
                ? Optional.empty()
                : group.wrong(field, ManifestProblem.PORT_NEEDED);
    }
}
