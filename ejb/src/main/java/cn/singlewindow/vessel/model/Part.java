package cn.singlewindow.vessel.model;

import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.Phase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agency's part of a phase, as stored. */
public record Part(
        Phase phase,
        String agency,
        AgencyState state,
        Instant since,
        @Nullable Instant due,
        String ground,
        String note,
        String actor) {

    /** A part on which nothing has happened yet. */
    public static Part pending(Phase phase, String agency, Instant at) {
        return new Part(phase, agency, AgencyState.PENDING, at, null, "", "", "");
    }

    /** Whether nothing is left to do. */
    public boolean done() {
        return state == AgencyState.CLEARED || state == AgencyState.NOT_REQUIRED;
    }
}
