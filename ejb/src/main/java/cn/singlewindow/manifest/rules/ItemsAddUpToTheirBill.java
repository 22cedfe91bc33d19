package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The items of a bill have its pieces and its weight together, as far as a bill lists items. */
final class ItemsAddUpToTheirBill implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        List<Group> items = facts.itemsOf(facts.keyOf(group));
        for (String field : List.of("packages", "grossWeight")) {
            BigDecimal sum =
                    items.stream().map(item -> item.numberOrZero(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!items.isEmpty() && sum.compareTo(group.numberOrZero(field)) != 0) {
                return group.wrong(field, ManifestProblem.ITEMS_DIFFER_FROM_BILL, sum.toPlainString());
            }
        }
        return Optional.empty();
    }
}
