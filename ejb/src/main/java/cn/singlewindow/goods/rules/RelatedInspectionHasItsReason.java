package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A related inspection number comes with the reason of the relation. */
final class RelatedInspectionHasItsReason implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean number = header.declared().has("CorrelationNo");
        return number == header.declared().has("CorrelationReasonFlag")
                ? Optional.empty()
                : header.wrong(number ? "CorrelationReasonFlag" : "CorrelationNo", GoodsProblem.CORRELATION_INCOMPLETE);
    }
}
