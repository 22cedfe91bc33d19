package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about a declaration as a whole. */
@FunctionalInterface
public interface DeclarationRule {
    /** What is wrong, if the rule is broken. */
    Optional<Violation> check(DeclarationFacts facts, Law law);
}
