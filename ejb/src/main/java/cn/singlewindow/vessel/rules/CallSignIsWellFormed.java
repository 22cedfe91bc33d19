package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A call sign has four to eight letters and digits (V5). */
final class CallSignIsWellFormed implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String sign = group.text("callSign");
        return sign.isEmpty() || sign.matches("[A-Z0-9]{4,8}")
                ? Optional.empty()
                : group.wrong("callSign", VesselProblem.CALL_SIGN_WRONG);
    }
}
