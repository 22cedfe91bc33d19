package cn.singlewindow.goods;

import cn.singlewindow.goods.model.Declaration;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.store.DeclaredCargo;
import cn.singlewindow.manifest.Bills;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A declaration has its bill in a manifest before customs accepts it (GD-01 R3): voyage and bill exist, packages and weight
 * fit, together with what was declared for the bill before. Only means of transport that bring manifests are asked for.
 */
@ApplicationScoped
class ManifestGate {

    private static final String MODES = "manifest.modes";

    @Inject
    Bills bills;

    @Inject
    DeclaredCargo cargo;

    /** Claims the bill for a declaration that is accepted now. @throws Rejected MF-120 to MF-126 */
    void pass(Scope scope, Declaration.Identity declaration, Law law) {
        DeclaredCargo.Stored stored = cargo.of(declaration.id());
        if (law.lists(MODES, stored.trafMode())) {
            bills.link(scope, stored.part());
        }
    }

    /** The codes of what would stand against its acceptance now, for a rehearsal. */
    List<String> remarks(DeclarationFacts facts, Law law) {
        return law.lists(MODES, facts.header().text("TrafMode"))
                ? bills.match(part(facts)).stream()
                        .map(wrong -> wrong.code() + " " + String.join(" ", wrong.arguments()))
                        .toList()
                : List.of();
    }

    private static DeclaredPart part(DeclarationFacts facts) {
        Group header = facts.header();
        return new DeclaredPart(
                "",
                facts.isExport(),
                header.text("TrafName"),
                facts.first(Section.FREE_TEXT).text("VoyNo"),
                header.text("BillNo"),
                DeclaredCargo.inAdvance(header.text("DeclTrnRel")),
                header.numberOrZero("PackNo").intValueExact(),
                header.numberOrZero("GrossWet"),
                facts.all(Section.CONTAINER).stream()
                        .map(container -> container.text("ContainerId"))
                        .distinct()
                        .toList());
    }
}
