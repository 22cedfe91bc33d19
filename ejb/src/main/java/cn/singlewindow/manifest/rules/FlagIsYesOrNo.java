package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A flag is {@code Y} or {@code N}. @param field of the section */
record FlagIsYesOrNo(ManifestSection section, String field) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return group.text(field).matches("[YN]?") ? Optional.empty() : group.wrong(field, ManifestProblem.FLAG_WRONG);
    }
}
