package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Findings;
import cn.singlewindow.vessel.CallSection;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.CallFacts;
import cn.singlewindow.vessel.model.Law;

/** A ship that lists dangerous goods does not deny them in FAL 1. */
final class DangerousGoodsAreNotDenied implements CallRule {

    @Override
    public void judge(CallFacts facts, Law law, Findings findings) {
        if (facts.call().text("dangerousGoods").equals("N")
                && !facts.all(CallSection.DANGEROUS_GOODS).isEmpty()) {
            findings.add(facts.call().violation("dangerousGoods", VesselProblem.DANGEROUS_GOODS_DENIED));
        }
    }
}
