package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.BillKey;
import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.ImoNumber;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** An IMO number has its check digit (CATALOGUE V4, MF-01 R4); {@code UN} or {@code IMO} may stand before it. */
final class ImoNumberIsGenuine implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        String number = facts.header().text("imo");
        return number.isEmpty() || ImoNumber.parse(BillKey.ship(number)).isPresent()
                ? Optional.empty()
                : facts.header().wrong("imo", ManifestProblem.IMO_WRONG);
    }
}
