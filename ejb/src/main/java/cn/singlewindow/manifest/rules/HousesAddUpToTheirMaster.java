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

/**
 * The house bills of a master bill have its pieces and its weight together (CATALOGUE MF-01 R3). Where a manifest has a
 * master without houses, or houses whose master another manifest brought, there is nothing to add up here.
 */
final class HousesAddUpToTheirMaster implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        if (group.has("master")) {
            return Optional.empty();
        }
        List<Group> houses = facts.housesOf(facts.keyOf(group));
        if (houses.isEmpty() || (adds(group, houses, "packages") && adds(group, houses, "grossWeight"))) {
            return Optional.empty();
        }
        String field = adds(group, houses, "packages") ? "grossWeight" : "packages";
        return group.wrong(
                field,
                ManifestProblem.HOUSES_DIFFER_FROM_MASTER,
                sum(houses, field).toPlainString());
    }

    private static boolean adds(Group master, List<Group> houses, String field) {
        return sum(houses, field).compareTo(master.numberOrZero(field)) == 0;
    }

    private static BigDecimal sum(List<Group> houses, String field) {
        return houses.stream().map(house -> house.numberOrZero(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
