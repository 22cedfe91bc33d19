package cn.singlewindow.vessel.rules;

import cn.singlewindow.vessel.model.Law;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Arrival is confirmed 24 hours ahead; where the voyage is shorter, on leaving the last port (VD-02 R2; Decree 175 Art. 7). */
public final class ArrivalIsConfirmedInTime {

    private ArrivalIsConfirmedInTime() {}

    /** Until when the report is in time. */
    public static Instant due(Instant eta, @Nullable Instant leftLastPort, Law law) {
        Instant ordinary = eta.minus(law.minutes("confirm"));
        return leftLastPort != null && leftLastPort.isAfter(ordinary)
                ? leftLastPort.plus(law.minutes("entry.leaving"))
                : ordinary;
    }
}
