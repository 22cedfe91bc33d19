package cn.singlewindow.enterprise;

import cn.singlewindow.shared.BilingualText;
import java.time.Instant;
import java.util.Set;

/**
 * A mandate as both sides and staff see it.
 *
 * @param holder id of the enterprise that offered it: the principal, or the agent that handed its own on
 * @param parent id of the mandate it was handed on from, 0 if none
 * @param reason why it ended; empty otherwise
 * @param verbs what the reader may do now
 */
public record MandateView(
        long id,
        MandateState state,
        Instant since,
        Party principal,
        Party agent,
        long holder,
        long parent,
        MandateTerms terms,
        String principalSeal,
        String agentSeal,
        String reason,
        Instant offeredAt,
        String offeredBy,
        Set<MandateVerb> verbs) {

    public MandateView {
        verbs = Set.copyOf(verbs);
    }

    MandateView withVerbs(Set<MandateVerb> allowed) {
        return new MandateView(
                id,
                state,
                since,
                principal,
                agent,
                holder,
                parent,
                terms,
                principalSeal,
                agentSeal,
                reason,
                offeredAt,
                offeredBy,
                allowed);
    }

    /** One side of it. */
    public record Party(long id, String creditCode, BilingualText name) {}
}
