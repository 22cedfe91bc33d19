package cn.singlewindow.goods.rules;

import cn.singlewindow.goods.GoodsProblem;
import cn.singlewindow.goods.model.DeclarationFacts;
import cn.singlewindow.goods.model.Law;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** Bulk and unpacked goods are declared as one package (filling-in standard [K]; parameter packages.bulk). */
final class BulkCountsAsOnePackage implements DeclarationRule {

    @Override
    public Optional<Violation> check(DeclarationFacts facts, Law law) {
        Group header = facts.header();
        boolean bulk = header.has("WrapType") && law.lists("packages.bulk", header.text("WrapType"));
        return header.number("PackNo")
                .filter(count -> bulk && count.compareTo(BigDecimal.ONE) > 0)
                .flatMap(count -> header.wrong("PackNo", GoodsProblem.BULK_IS_ONE_PACKAGE, header.text("WrapType")));
    }
}
