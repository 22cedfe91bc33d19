package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A bill names who gets or sends the goods: the consignee of what comes in, the consignor of what goes out. */
final class ConsigneeIsNamed implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String field = facts.kind().isOutbound() ? "consignorName" : "consigneeName";
        return group.has(field) ? Optional.empty() : group.wrong(field, ManifestProblem.PARTY_NEEDED);
    }
}
