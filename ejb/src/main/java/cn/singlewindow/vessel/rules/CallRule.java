package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;

/** A rule about a whole list, or about several parts. Its work is linear in the size of the form. */
@FunctionalInterface
interface CallRule {

    void judge(CallFacts facts, Law law, Findings findings);
}
