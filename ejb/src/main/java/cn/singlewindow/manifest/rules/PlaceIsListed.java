package cn.singlewindow.manifest.rules;

import cn.singlewindow.manifest.ManifestProblem;
import cn.singlewindow.manifest.ManifestSection;
import cn.singlewindow.manifest.model.ManifestFacts;
import cn.singlewindow.manifest.model.ManifestLaw;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.platform.reference.CodeTable;
import cn.singlewindow.shared.UnLocode;
import cn.singlewindow.shared.Violation;
import java.util.Optional;

/**
 * A place is one of UN/LOCODE (CATALOGUE V6, MF-01 R4).
 *
 * @param field of the section
 */
record PlaceIsListed(ManifestSection section, String field) implements GroupRule {

    @Override
    public Optional<Violation> check(Group group, ManifestFacts facts, ManifestLaw law) {
        String place = group.text(field);
        boolean listed = place.isEmpty()
                || (UnLocode.parse(place).isPresent() && law.codes().exists(CodeTable.UN_LOCODE, place, law.day()));
        return listed ? Optional.empty() : group.wrong(field, ManifestProblem.PLACE_UNKNOWN);
    }
}
