package cn.singlewindow.vessel.rules;

import cn.singlewindow.platform.form.Group;
import cn.singlewindow.shared.Violation;
import cn.singlewindow.vessel.BerthView;
import cn.singlewindow.vessel.VesselProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draught, length and air draught are within the limits of the berth and of the bridges on the way to it (VD-02 R4). */
public final class BerthSuitsTheShip {

    private BerthSuitsTheShip() {}

    /** What does not suit. @param call FAL 1 @param length of the ship, if it is known */
    public static List<Violation> judge(BerthView berth, Group call, @Nullable BigDecimal length) {
        List<Violation> wrong = new ArrayList<>();
        String deeper = call.numberOrZero("draughtFore").compareTo(call.numberOrZero("draughtAft")) > 0
                ? "draughtFore"
                : "draughtAft";
        exceeds(
                wrong,
                call,
                deeper,
                call.numberOrZero(deeper),
                berth.draught(),
                VesselProblem.DRAUGHT_EXCEEDS_BERTH,
                berth);
        exceeds(
                wrong,
                call,
                "airDraught",
                call.numberOrZero("airDraught"),
                berth.airDraught(),
                VesselProblem.AIR_DRAUGHT_EXCEEDS_BRIDGE,
                berth);
        exceeds(
                wrong,
                call,
                "positionInPort",
                length == null ? BigDecimal.ZERO : length,
                berth.lengthOverall(),
                VesselProblem.LENGTH_EXCEEDS_BERTH,
                berth);
        return wrong;
    }

    private static void exceeds(
            List<Violation> wrong,
            Group call,
            String field,
            BigDecimal value,
            @Nullable BigDecimal limit,
            VesselProblem problem,
            BerthView berth) {
        if (limit != null && value.compareTo(limit) > 0) {
            wrong.add(call.violation(
                    field,
                    problem,
                    value.stripTrailingZeros().toPlainString(),
                    limit.stripTrailingZeros().toPlainString(),
                    berth.code()));
        }
    }
}
