package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.DeclarationForm;
import cn.singlewindow.goods.GoodsFixtures;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.goods.model.ReadDeclaration;
import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Normalised;
import cn.singlewindow.shared.Violation;
import java.util.List;

/** What reading and all rules say of a form. */
record Verdict(List<Violation> violations, List<Normalised> normalised) {

    private static final Law TODAY = GoodsFixtures.today();

    static Verdict on(GoodsFixtures fixture) {
        return on(fixture.form());
    }

    static Verdict on(DeclarationForm form) {
        Findings findings = new Findings();
        DeclarationFacts facts = new ReadDeclaration(TODAY).read(form, findings);
        GoodsRules.check(facts, TODAY, findings);
        return new Verdict(findings.violations(), findings.normalised());
    }

    /** Each violation as code and path. */
    List<String> codes() {
        return violations.stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }
}
