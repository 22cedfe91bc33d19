package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** Items and containers of a manifest belong to one of its bills. */
record BelongsToABill(ManifestSection section) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        return !group.has("bill") || facts.byKey().containsKey(facts.keyOf(group))
                ? Optional.empty()
                : group.wrong("bill", ManifestProblem.NO_SUCH_BILL_HERE);
    }
}
