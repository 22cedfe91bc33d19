package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A bill numbers each of its items once. */
final class ItemsAreNumberedOnce implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        Set<String> seen = new HashSet<>();
        for (Group item : facts.items()) {
            if (!seen.add(
                    facts.keyOf(item).bill() + "|" + item.numberOrZero("item").toBigInteger())) {
                return item.wrong("item", ManifestProblem.ITEM_TWICE);
            }
        }
        return Optional.empty();
    }
}
