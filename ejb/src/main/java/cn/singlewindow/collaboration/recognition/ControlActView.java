package cn.singlewindow.collaboration.recognition;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A control act.
 *
 * @param slot the joint slot that it is part of; 0 if none
 * @param from when it may begin; of a joint one the slot's beginning
 * @param result null until it is done
 * @param validUntil until when its result is fresh; null until it is done
 */
public record ControlActView(
        long id,
        String subjectType,
        String subjectKey,
        String agency,
        Set<ControlItem> scope,
        ControlState state,
        long slot,
        Instant from,
        Instant to,
        @Nullable ControlResult result,
        @Nullable Instant doneAt,
        @Nullable Instant validUntil,
        String note) {

    public ControlActView {
        scope = Set.copyOf(scope);
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return state == ControlState.PLANNED || state == ControlState.MERGED;
    }
}
