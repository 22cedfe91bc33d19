package cn.singlewindow.vessel;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency's part of a phase.
 *
 * @param due until when it should be done; absent where no clock runs
 * @param ground coded ground of the last decision; text {@code vessel.ground.<code>}
 * @param verbs what the reader may do to it now
 */
public record PartView(
        Phase phase,
        String agency,
        AgencyState state,
        Instant since,
        @Nullable Instant due,
        String ground,
        String note,
        Set<AgencyVerb> verbs) {

    public PartView {
        verbs = Set.copyOf(verbs);
    }
}
