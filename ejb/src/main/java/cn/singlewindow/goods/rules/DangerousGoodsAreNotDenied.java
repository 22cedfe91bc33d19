package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Who ticks 非危险化学品 describes no dangerous goods. */
final class DangerousGoodsAreNotDenied implements GroupRule {

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        boolean described = group.has("Uncode") || group.has("DangName") || group.has("DangPackType");
        return "1".equals(group.text("NoDangFlag")) && described
                ? group.wrong("NoDangFlag", GoodsProblem.DANGEROUS_AND_DENIED)
                : Optional.empty();
    }
}
