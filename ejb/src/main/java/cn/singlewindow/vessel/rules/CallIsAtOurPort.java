package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The call is at the port of Shanghai. */
final class CallIsAtOurPort implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String port = group.text("portOfArrival");
        return port.isEmpty() || law.list("ports").contains(port)
                ? Optional.empty()
                : group.wrong("portOfArrival", VesselProblem.NOT_OUR_PORT);
    }
}
