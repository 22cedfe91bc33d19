package cn.singlewindow.vessel.rules;

import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.Plan;
import java.time.Duration;
import java.time.Instant;

/**
 * Entry is applied for seven days before the expected arrival; where the voyage is shorter, on leaving the last port (VD-02 R1;
 * Decree 175 Art. 6). A ship bound up the Yangtze counts them to the Shanghai port area, which is where its ETA is declared.
 */
public final class EntryIsAppliedForInTime {

    private EntryIsAppliedForInTime() {}

    /** Until when the application is in time. */
    public static Instant due(Plan plan, Law law) {
        Duration ahead = law.days("entry");
        Instant ordinary = plan.eta().minus(ahead);
        Instant left = plan.leftLastPort();
        return left != null && left.isAfter(ordinary) ? left.plus(law.minutes("entry.leaving")) : ordinary;
    }
}
