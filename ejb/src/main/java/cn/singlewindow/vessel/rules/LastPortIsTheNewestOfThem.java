package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;

/** The last port of FAL 1 is the first of the list of last ports. */
final class LastPortIsTheNewestOfThem implements CallRule {

    @Override
    public void judge(CallFacts facts, Law law, Findings findings) {
        Group newest = facts.first(CallSection.LAST_PORT);
        String declared = facts.call().text("lastPortOfCall");
        if (newest.has("port") && !declared.isEmpty() && !newest.text("port").equals(declared)) {
            findings.add(newest.violation("port", VesselProblem.LAST_PORT_DIFFERS, declared));
        }
    }
}
