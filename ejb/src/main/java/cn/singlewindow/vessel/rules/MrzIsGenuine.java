package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.MachineReadableZone;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A machine readable zone has all its check digits (ICAO 9303). */
final class MrzIsGenuine implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String zone = group.text("mrz");
        return zone.isEmpty() || MachineReadableZone.parse(zone).isPresent()
                ? Optional.empty()
                : group.wrong("mrz", VesselProblem.MRZ_WRONG);
    }
}
