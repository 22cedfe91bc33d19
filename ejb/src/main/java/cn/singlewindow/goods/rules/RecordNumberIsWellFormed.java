package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** 备案号: twelve places, the first a letter of its kind (STANDARDS §1 [K]; parameter record.letters). */
final class RecordNumberIsWellFormed implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String number = facts.header().text("ManualNo");
        boolean right = number.length() == 12 && law.lists("record.letters", number.substring(0, 1));
        return number.isEmpty() || right
                ? Optional.empty()
                : facts.header().wrong("ManualNo", GoodsProblem.RECORD_NUMBER_MALFORMED);
    }
}
