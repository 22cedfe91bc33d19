package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subscription. @param dead how many deliveries were given up @param endedAt null while it is active */
public record SubscriptionView(
        long id,
        String party,
        Channel channel,
        String address,
        Set<String> subjectTypes,
        boolean terminalOnly,
        Instant since,
        @Nullable Instant endedAt,
        long dead) {

    public SubscriptionView {
        subjectTypes = Set.copyOf(subjectTypes);
    }

    /** Whether it wants that result. */
    public boolean wants(Outcome outcome) {
        return (subjectTypes.isEmpty() || subjectTypes.contains(outcome.subjectType()))
                && (!terminalOnly || outcome.terminal());
    }
}
