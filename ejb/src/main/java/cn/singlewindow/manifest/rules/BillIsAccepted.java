package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Goods are declared against a bill that customs has accepted; silence is no approval (CATALOGUE MF-01 R2). */
final class BillIsAccepted implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        boolean known = switch (bill.state()) {
            case RECEIVED, REJECTED, DELETED -> false;
            default -> part.exports() == bill.direction().equals("E");
        };
        return known ? Optional.empty() : Optional.of(Violation.of(ManifestProblem.BILL_NOT_ACCEPTED, part.bill()));
    }
}
