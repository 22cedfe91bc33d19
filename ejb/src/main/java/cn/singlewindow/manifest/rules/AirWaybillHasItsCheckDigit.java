package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.AirWaybill;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A master air waybill has its check digit (CATALOGUE V10). */
final class AirWaybillHasItsCheckDigit implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.BILL;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String number = (group.has("master") ? group.text("master") : group.text("bill")).replace("-", "");
        return !facts.isByAir() || AirWaybill.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong(group.has("master") ? "master" : "bill", ManifestProblem.AIR_WAYBILL_WRONG);
    }
}
