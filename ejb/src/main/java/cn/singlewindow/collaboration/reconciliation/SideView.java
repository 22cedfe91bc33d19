package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run knew of an agency's side.
 *
 * @param asOf up to when it was told; absent if it never was
 */
public record SideView(
        String dataset,
        String agency,
        State state,
        @Nullable Instant asOf) {

    /** How fresh a side is. */
    public enum State {
        /** Told for the business day that is compared. */
        FRESH,
        /** Last told for an earlier day: what is later is not held against it. */
        STALE,
        /** Owed, and never told: nothing is held against it. */
        MISSING
    }
}
