package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Y and two digits name a preferential agreement (STANDARDS §2). */
final class OriginAgreementIsKnown implements GroupRule {

    @Override
    public Section section() {
        return Section.ORIGIN_PROOF;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String type = group.text("CertType");
        boolean claim = type.length() == 3 && type.charAt(0) == 'Y';
        return claim && !law.codes().exists(CodeTable.AGREEMENT, type.substring(1), law.day())
                ? group.wrong("CertType", GoodsProblem.AGREEMENT_UNKNOWN, type.substring(1))
                : Optional.empty();
    }
}
