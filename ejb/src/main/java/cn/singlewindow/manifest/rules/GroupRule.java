package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about each group of a section. */
interface GroupRule {
    /** The section whose groups it looks at. */
    ManifestSection section();

    /** What is wrong with a group, if the rule is broken. */
    Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law);
}
