package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.ImoNumber;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** The IMO number has its check digit (V4). */
final class ImoNumberIsGenuine implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String number = group.text("imoNumber");
        return number.isEmpty() || ImoNumber.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong("imoNumber", VesselProblem.IMO_NUMBER_WRONG);
    }
}
