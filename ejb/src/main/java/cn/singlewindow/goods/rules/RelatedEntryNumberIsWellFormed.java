package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.Section;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.EntryId;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A related entry number has eighteen places of the known meaning (CATALOGUE V2). */
final class RelatedEntryNumberIsWellFormed implements GroupRule {

    @Override
    public Section section() {
        return Section.FREE_TEXT;
    }

    @Override
    public Optional<Violation> check(Group group, DeclarationFacts facts, Law law) {
        return group.has("RelId") && EntryId.parse(group.text("RelId")).isEmpty()
                ? group.wrong("RelId", GoodsProblem.ENTRY_NUMBER_MALFORMED)
                : Optional.empty();
    }
}
