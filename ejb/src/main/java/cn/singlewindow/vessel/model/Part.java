package cn.singlewindow.vessel.model;

import cn.singlewindow.vessel.AgencyState;
import cn.singlewindow.vessel.Phase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency's part of a phase, as stored.
 *
 * @param suspendedFrom the state to which it goes back when the hold that has suspended it is lifted; null if none has
 */
public record Part(
        Phase phase,
        String agency,
        AgencyState state,
        Instant since,
        @Nullable Instant due,
        String ground,
        String note,
        String actor,
        @Nullable AgencyState suspendedFrom) {

    /** A part on which nothing has happened yet. */
    public static Part pending(Phase phase, String agency, Instant at) {
        return new Part(phase, agency, AgencyState.PENDING, at, null, "", "", "", null);
    }

    /** The same, suspended by a hold. */
    Part suspended(Doer by) {
        AgencyState before = state;
        return new Part(phase, agency, AgencyState.SUSPENDED, by.at(), due, ground, note, by.actor(), before);
    }

    /** The same, as it was before the hold. @param lodged whether its phase has been lodged by now */
    Part resumed(boolean lodged, Doer by) {
        AgencyState before = suspendedFrom == null ? state : suspendedFrom;
        AgencyState now = before == AgencyState.PENDING && lodged ? AgencyState.REVIEW : before;
        return new Part(phase, agency, now, by.at(), due, ground, note, by.actor(), null);
    }

    /** Whether a hold has suspended it. */
    public boolean held() {
        return suspendedFrom != null;
    }

    /** Whether nothing is left to do. */
    public boolean done() {
        return state == AgencyState.CLEARED || state == AgencyState.NOT_REQUIRED;
    }
}
