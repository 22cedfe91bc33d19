package cn.singlewindow.collaboration.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency's endpoint as operators see it.
 *
 * @param leftAlone whether this node leaves the agency alone now, because it did not answer
 * @param waiting mails that are still to be delivered
 * @param parked mails that the agency has refused
 * @param oldest when the oldest waiting mail was written; absent if none waits
 */
public record EndpointView(
        String agency,
        String address,
        boolean enabled,
        boolean leftAlone,
        long waiting,
        long parked,
        @Nullable Instant oldest) {}
