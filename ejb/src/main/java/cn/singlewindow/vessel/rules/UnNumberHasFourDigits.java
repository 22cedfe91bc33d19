package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A UN number has four digits. */
final class UnNumberHasFourDigits implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String number = group.text("unNumber");
        return number.isEmpty() || number.matches("[0-9]{4}")
                ? Optional.empty()
                : group.wrong("unNumber", VesselProblem.UN_NUMBER_WRONG);
    }
}
