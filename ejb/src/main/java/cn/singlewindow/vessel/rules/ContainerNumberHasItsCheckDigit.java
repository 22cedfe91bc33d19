package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.ContainerNumber;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.util.Optional;

/** A container number has its check digit (V3). */
final class ContainerNumberHasItsCheckDigit implements GroupRule {

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        String number = group.text("containerNumber");
        return number.isEmpty() || ContainerNumber.parse(number).isPresent()
                ? Optional.empty()
                : group.wrong("containerNumber", VesselProblem.CONTAINER_NUMBER_WRONG);
    }
}
