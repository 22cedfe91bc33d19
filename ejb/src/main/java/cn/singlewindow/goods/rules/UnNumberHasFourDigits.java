package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** A UN number has four digits, with or without UN before them. */
final class UnNumberHasFourDigits implements GroupRule {
    private static final Pattern SHAPE = Pattern.compile("(UN ?)?\\d{4}");

    @Override
    public Section section() {
        return Section.LINE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.has("Uncode") && !SHAPE.matcher(group.text("Uncode")).matches()
                ? group.wrong("Uncode", GoodsProblem.UN_NUMBER_MALFORMED)
                : Optional.empty();
    }
}
