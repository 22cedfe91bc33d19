package cn.singlewindow.collaboration.feedback;

import java.time.Instant;

/** The push of a result. @param lastError what went wrong last; empty if nothing did */
public record DeliveryView(
        long id,
        long subscription,
        String party,
        Channel channel,
        String address,
        ResultView result,
        DeliveryState state,
        int attempts,
        String lastError,
        Instant changedAt) {}
