package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Mmsi;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The MMSI belongs to a ship (V5). */
final class MmsiIsAShips implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String number = group.text("mmsi");
        boolean ships = Mmsi.parse(number)
                .filter(mmsi -> mmsi.station() == Mmsi.Station.SHIP)
                .isPresent();
        return number.isEmpty() || ships ? Optional.empty() : group.wrong("mmsi", VesselProblem.MMSI_WRONG);
    }
}
