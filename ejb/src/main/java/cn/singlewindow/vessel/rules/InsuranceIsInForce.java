package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A conveyance is insured on the day on which it is filed. */
final class InsuranceIsInForce implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return group.date("insuranceUntil")
                .filter(day -> day.isBefore(law.day()))
                .flatMap(day -> group.wrong("insuranceUntil", VesselProblem.DOCUMENT_EXPIRED));
    }
}
