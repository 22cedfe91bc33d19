package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.Set;

/** The function of a message is one that the field uses: 9 original, 2 more, 3 deletion, 5 change (STANDARDS §2). */
final class FunctionIsKnown implements ManifestRule {

    private static final Set<String> KNOWN = Set.of("9", "2", "3", "5");

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        String function = facts.header().text("function");
        return function.isEmpty() || KNOWN.contains(function)
                ? Optional.empty()
                : facts.header().wrong("function", ManifestProblem.FUNCTION_UNKNOWN);
    }
}
