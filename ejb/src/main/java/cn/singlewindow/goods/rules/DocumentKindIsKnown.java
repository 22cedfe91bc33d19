package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Positions 1 and 2 of the document kind are blank or in the table (STANDARDS §2). */
final class DocumentKindIsKnown implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        String type = facts.header().text("Type");
        String kind = type.length() < 2 ? type : type.substring(0, 2);
        boolean general = kind.isBlank() || "00".equals(kind) || "0".equals(kind);
        return general || law.codes().exists(CodeTable.DECLARATION_TYPE, kind, law.day())
                ? Optional.empty()
                : facts.header().wrong("Type", GoodsProblem.DOCUMENT_KIND_UNKNOWN, kind);
    }
}
