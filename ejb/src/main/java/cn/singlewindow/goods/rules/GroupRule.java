package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A rule about each group of one section. */
public interface GroupRule {
    /** The section whose groups it looks at. */
    Section section();

    /** What is wrong with this group, if the rule is broken. */
    Optional<Violation> check(Group group, DeclarationFacts facts, Law law);
}
