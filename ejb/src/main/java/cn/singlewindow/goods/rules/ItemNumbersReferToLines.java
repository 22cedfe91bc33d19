package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Item numbers, one or a list, are numbers of lines. */
record ItemNumbersReferToLines(Section section, String field) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        for (String item : DeclarationFacts.listed(group.text(field))) {
            if (!facts.hasLine(item)) {
                return group.wrong(field, GoodsProblem.NO_SUCH_LINE, item);
            }
        }
        return Optional.empty();
    }
}
