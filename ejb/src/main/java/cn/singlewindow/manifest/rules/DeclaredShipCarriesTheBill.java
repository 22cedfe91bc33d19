package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The declared means of transport is the one that the bill names (STANDARDS §4). */
final class DeclaredShipCarriesTheBill implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        return BillKey.sameShip(part.ship(), bill.imo(), bill.shipKey())
                ? Optional.empty()
                : Optional.of(Violation.of(ManifestProblem.DECLARED_SHIP_DIFFERS, part.ship()));
    }
}
