package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/** A ship is named, by its IMO number or its name (CATALOGUE MF-01: voyage, IMO no.). */
final class ShipIsNamed implements ManifestRule {

    @Override
    public Optional<Violation> check(ManifestFacts facts, ManifestLaw law) {
        return facts.header().has("imo") || facts.header().has("shipName")
                ? Optional.empty()
                : facts.header().wrong("shipName", ManifestProblem.SHIP_NOT_NAMED);
    }
}
