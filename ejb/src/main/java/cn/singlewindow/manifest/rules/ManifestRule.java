package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about a message as a whole. */
@FunctionalInterface
public interface ManifestRule {
    /** What is wrong, if the rule is broken. */
    Optional<Violation> check(ManifestFacts facts, ManifestLaw law);
}
