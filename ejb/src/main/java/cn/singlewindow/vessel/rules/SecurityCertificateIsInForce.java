package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The ship security certificate has not expired (ISPS). */
final class SecurityCertificateIsInForce implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        return group.date("certificateExpiryDate")
                .filter(day -> day.isBefore(law.day()))
                .flatMap(day -> group.wrong("certificateExpiryDate", VesselProblem.SECURITY_CERTIFICATE_EXPIRED));
    }
}
