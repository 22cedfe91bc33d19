package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateTerms;
import java.time.Instant;
import java.util.Optional;

/**
 * A mandate as found at the moment of the act.
 *
 * @param handedOnFrom the mandate from which it was handed on, if it was
 */
public record HeldMandate(long id, MandateState state, MandateTerms terms, Optional<Origin> handedOnFrom) {

    /**
     * The mandate it rests on.
     *
     * @param holderActive whether the enterprise that handed it on is active
     */
    public record Origin(MandateState state, Instant from, Instant to, boolean holderActive) {

        boolean isInForce(Instant at) {
            return holderActive && within(state, from, to, at);
        }
    }

    boolean isInForce(Instant at) {
        return within(state, terms.from(), terms.to(), at)
                && handedOnFrom.map(origin -> origin.isInForce(at)).orElse(true);
    }

    /** The clock may not yet have moved the state: an accepted mandate is in force from its first moment. */
    private static boolean within(MandateState state, Instant from, Instant to, Instant at) {
        boolean standing = state == MandateState.ACTIVE || state == MandateState.ACCEPTED;
        return standing && !at.isBefore(from) && at.isBefore(to);
    }
}
