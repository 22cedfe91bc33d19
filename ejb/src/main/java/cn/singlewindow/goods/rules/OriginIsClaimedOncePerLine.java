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

/** One line claims origin under one proof. */
final class OriginIsClaimedOncePerLine implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Set<String> seen = new HashSet<>();
        for (Group proof : facts.all(Section.ORIGIN_PROOF)) {
            boolean claim = proof.text("CertType").startsWith("Y") && proof.has("DecGNo");
            if (claim && !seen.add(proof.text("DecGNo"))) {
                return proof.wrong("DecGNo", GoodsProblem.ORIGIN_CLAIMED_TWICE);
            }
        }
        return Optional.empty();
    }
}
