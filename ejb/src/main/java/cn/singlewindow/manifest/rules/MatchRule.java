package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about a declaration and its bill (GD-01 R3). */
@FunctionalInterface
interface MatchRule {
    /** What is wrong, if the rule is broken. */
    Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law);
}
