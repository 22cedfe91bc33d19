package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A UN number has four digits; {@code UN} may stand before it. */
final class UnNumberHasFourDigits implements GroupRule {

    @Override
    public ManifestSection section() {
        return ManifestSection.ITEM;
    }

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String number = group.text("unNumber");
        return number.isEmpty() || number.matches("(UN)?[0-9]{4}")
                ? Optional.empty()
                : group.wrong("unNumber", ManifestProblem.UN_NUMBER_WRONG);
    }
}
