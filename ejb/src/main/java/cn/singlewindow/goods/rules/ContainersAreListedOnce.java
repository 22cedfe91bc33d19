package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A container is listed once. */
final class ContainersAreListedOnce implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Set<String> seen = new HashSet<>();
        for (Group container : facts.all(Section.CONTAINER)) {
            if (container.has("ContainerId") && !seen.add(container.text("ContainerId"))) {
                return container.wrong("ContainerId", GoodsProblem.CONTAINER_TWICE);
            }
        }
        return Optional.empty();
    }
}
