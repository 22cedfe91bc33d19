package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Processing trade names the record that its materials are booked on (parameter record.needed). */
final class ProcessingTradeNamesItsRecord implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean needed = header.has("TradeMode") && law.lists("record.needed", header.text("TradeMode"));
        return needed && !header.declared().has("ManualNo")
                ? header.wrong("ManualNo", GoodsProblem.RECORD_NUMBER_NEEDED, header.text("TradeMode"))
                : Optional.empty();
    }
}
