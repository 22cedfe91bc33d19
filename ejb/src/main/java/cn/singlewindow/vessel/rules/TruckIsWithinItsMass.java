package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.VesselProblem;
import cn.singlewindow.vessel.model.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A truck or combination weighs no more than its axles may carry (GB 1589-2016, table 3). */
final class TruckIsWithinItsMass implements GroupRule {

    private static final int FEWEST = 2;
    private static final List<Integer> KILOGRAMS = List.of(18_000, 27_000, 36_000, 43_000, 49_000);

    @Override
    public Optional<Violation> judge(Group group, Law law) {
        int axles = group.number("axles").map(BigDecimal::intValue).orElse(0);
        if (axles < FEWEST || group.number("grossMass").isEmpty()) {
            return group.has("axles") && axles < FEWEST
                    ? group.wrong("axles", VesselProblem.MARK_WRONG)
                    : Optional.empty();
        }
        int most = KILOGRAMS.get(Math.min(axles - FEWEST, KILOGRAMS.size() - 1));
        return group.numberOrZero("grossMass").compareTo(BigDecimal.valueOf(most)) > 0
                ? group.wrong("grossMass", VesselProblem.MASS_EXCEEDED, Integer.toString(axles), Integer.toString(most))
                : Optional.empty();
    }
}
