package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An import licence does not cover an export, nor the other way round (parameters licence.import, licence.export). */
final class LicenceDocumentSuitsTheDirection implements GroupRule {

    @Override
    public Section section() {
        return Section.LICENCE;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        String other = facts.isImport() ? "licence.export" : "licence.import";
        boolean known = facts.isImport() || facts.isExport();
        return known && group.has("DocuCode") && law.lists(other, group.text("DocuCode"))
                ? group.wrong("DocuCode", GoodsProblem.LICENCE_FOR_OTHER_DIRECTION)
                : Optional.empty();
    }
}
