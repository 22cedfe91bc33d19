package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A unified social credit code has both its check characters (GB 32100-2015; CATALOGUE V1). */
record CreditCodeIsGenuine(Section section, String field) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String code = group.text(field);
        return code.isEmpty()
                        || "NO".equals(code)
                        || SocialCreditCode.parse(code).isPresent()
                ? Optional.empty()
                : group.wrong(field, GoodsProblem.CREDIT_CODE_WRONG);
    }
}
