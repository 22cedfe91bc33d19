package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The net tonnage does not exceed the gross tonnage. */
final class NetTonnageIsWithinGross implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        boolean exceeds = group.has("grossTonnage")
                && group.numberOrZero("netTonnage").compareTo(group.numberOrZero("grossTonnage")) > 0;
        return exceeds ? group.wrong("netTonnage", VesselProblem.NET_EXCEEDS_GROSS) : Optional.empty();
    }
}
