package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** Nobody was born in the future, or more than 120 years ago. */
final class BirthIsInThePast implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return group.date("dateOfBirth")
                .filter(day -> day.isAfter(law.day()) || day.isBefore(law.day().minusYears(120)))
                .flatMap(day -> group.wrong("dateOfBirth", VesselProblem.BORN_IN_THE_FUTURE));
    }
}
