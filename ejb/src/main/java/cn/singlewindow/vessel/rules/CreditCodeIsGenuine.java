package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.SocialCreditCode;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The operator's unified social credit code has its check character (V1). */
final class CreditCodeIsGenuine implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String code = group.text("operatorCreditCode");
        return code.isEmpty() || SocialCreditCode.parse(code).isPresent()
                ? Optional.empty()
                : group.wrong("operatorCreditCode", VesselProblem.CREDIT_CODE_WRONG);
    }
}
