package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** All rules about a declaration and its bill (GD-01 R3, STANDARDS §4). */
public final class MatchRules {

    private static final List<MatchRule> RULES = List.of(
            new BillIsAccepted(),
            new DeclaredShipCarriesTheBill(),
            new PackagesAreLeftOnTheBill(),
            new WeightFitsTheBill(),
            new DeclaredContainersAreOnTheBill(),
            new ExportGoodsHaveArrived());

    private MatchRules() {}

    /** Everything that is wrong; a bill that nobody has filed is one reason. */
    public static List<Violation> check(DeclaredPart part, Optional<BillStatus> found, ManifestLaw law) {
        return found.map(bill -> RULES.stream()
                        .flatMap(rule -> rule.check(part, bill, law).stream())
                        .toList())
                .orElseGet(() -> List.of(Violation.of(ManifestProblem.NO_SUCH_BILL, part.bill(), part.voyage())));
    }
}
