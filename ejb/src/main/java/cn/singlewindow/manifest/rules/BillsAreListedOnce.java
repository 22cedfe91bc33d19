package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A message lists a bill once (CATALOGUE MF-01 R4). */
final class BillsAreListedOnce implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        Set<BillKey> seen = new HashSet<>();
        for (Group bill : facts.bills()) {
            if (!seen.add(facts.keyOf(bill))) {
                return bill.wrong("bill", ManifestProblem.BILL_TWICE);
            }
        }
        return Optional.empty();
    }
}
