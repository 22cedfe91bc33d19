package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** 规格型号: where elements are joined by |, the first is the brand type 0–4 and the second the export benefit 0–3 (STANDARDS §2). */
final class DeclarationElementsBeginWithBrandType implements GroupRule {
    private static final Pattern BEGINNING = Pattern.compile("^[0-4]\\|[0-3](\\||$)");

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String model = group.text("GModel");
        return model.indexOf('|') < 0 || BEGINNING.matcher(model).find()
                ? Optional.empty()
                : group.wrong("GModel", GoodsProblem.ELEMENTS_WITHOUT_BRAND_TYPE);
    }
}
