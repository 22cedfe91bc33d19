package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.shared.Scope;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold as gates and agencies see it.
 *
 * @param agency who placed it
 * @param ground empty for readers from whom the law keeps it
 * @param note empty for enterprises
 * @param endedAt when it was lifted or found expired
 */
public record HoldView(
        long id,
        HoldSubject subject,
        String agency,
        String ground,
        String legalBasis,
        boolean hiddenGround,
        String note,
        Instant placedAt,
        LocalDate reviewOn,
        @Nullable LocalDate expiresOn,
        HoldState state,
        @Nullable Instant endedAt,
        String endNote) {

    /** Whether its day of review has passed. */
    public boolean reviewOverdue(LocalDate today) {
        return state == HoldState.OPEN && today.isAfter(reviewOn);
    }

    /** As a scope may see it: an enterprise knows that an authority holds, not always why (R3). */
    public HoldView seenBy(Scope scope) {
        return scope.enterprise().isEmpty()
                ? this
                : new HoldView(
                        id,
                        subject,
                        agency,
                        hiddenGround ? "" : ground,
                        hiddenGround ? "" : legalBasis,
                        hiddenGround,
                        "",
                        placedAt,
                        reviewOn,
                        expiresOn,
                        state,
                        endedAt,
                        "");
    }
}
