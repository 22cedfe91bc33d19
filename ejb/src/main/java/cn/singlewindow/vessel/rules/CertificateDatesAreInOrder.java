package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A certificate expires after it was issued. */
final class CertificateDatesAreInOrder implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return group.date("issueDate")
                .flatMap(issued -> group.date("expiryDate").filter(issued::isAfter))
                .flatMap(end -> group.wrong("expiryDate", VesselProblem.CERTIFICATE_DATES_REVERSED));
    }
}
