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

/** A licence document is listed once. */
final class LicenceDocumentsAreListedOnce implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Set<String> seen = new HashSet<>();
        for (Group licence : facts.all(Section.LICENCE)) {
            if (licence.has("CertCode") && !seen.add(licence.text("DocuCode") + "/" + licence.text("CertCode"))) {
                return licence.wrong("CertCode", GoodsProblem.LICENCE_TWICE);
            }
        }
        return Optional.empty();
    }
}
