package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.platform.form.Group;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;
import java.util.HashMap;
import java.util.Map;

/** Nobody stands twice in one list: by document and issuing State, refused at the second row (issue 3, bad input). */
record PersonIsListedOnce(CallSection section) implements CallRule {

    @Override
    public void judge(CallFacts facts, Law law, Findings findings) {
        Map<String, Integer> rows = new HashMap<>();
        for (Group person : facts.all(section)) {
            if (person.has("documentNumber") && person.has("issuingState")) {
                String key = person.text("issuingState") + " " + person.text("documentNumber");
                Integer first = rows.putIfAbsent(key, person.position());
                if (first != null) {
                    findings.add(
                            person.violation("documentNumber", VesselProblem.PERSON_TWICE, Integer.toString(first)));
                }
            }
        }
    }
}
