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

/** A line with an origin under an agreement has its proof (STANDARDS §6). */
final class OriginUnderAgreementIsProven implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Set<String> proven = new HashSet<>();
        facts.all(Section.ORIGIN_PROOF).forEach(proof -> proven.add(proof.text("DecGNo")));
        for (Group line : facts.lines()) {
            if (line.has("RcepOrigPlaceCode") && !proven.contains(line.text("GNo"))) {
                return line.wrong("RcepOrigPlaceCode", GoodsProblem.ORIGIN_WITHOUT_PROOF);
            }
        }
        return Optional.empty();
    }
}
