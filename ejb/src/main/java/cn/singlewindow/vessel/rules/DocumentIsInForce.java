package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A travel document has not expired. */
final class DocumentIsInForce implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return group.date("expiryDate")
                .filter(day -> day.isBefore(law.day()))
                .flatMap(day -> group.wrong("expiryDate", VesselProblem.DOCUMENT_EXPIRED));
    }
}
