package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillStatus;
import cn.singlewindow.manifest.DeclaredPart;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** The containers of a declaration are the bill's (STANDARDS §4: container set). */
final class DeclaredContainersAreOnTheBill implements MatchRule {

    @Override
    public Optional<Violation> check(DeclaredPart part, BillStatus bill, ManifestLaw law) {
        return part.containers().stream()
                .filter(container -> !bill.containers().contains(container))
                .findFirst()
                .map(other -> Violation.of(ManifestProblem.DECLARED_CONTAINER_ELSEWHERE, other));
    }
}
