package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/**
 * A party's code that looks like a unified social credit code is one (CATALOGUE V1); foreign parties have other codes.
 *
 * @param field of the bill
 */
record CreditCodeIsGenuine(String field) implements GroupRule {

    private static final int LENGTH = 18;

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String code = group.text(field);
        boolean chinese = code.length() == LENGTH && code.matches("[0-9A-Z]+");
        return !chinese || SocialCreditCode.parse(code).isPresent()
                ? Optional.empty()
                : group.wrong(field, ManifestProblem.CREDIT_CODE_WRONG);
    }
}
