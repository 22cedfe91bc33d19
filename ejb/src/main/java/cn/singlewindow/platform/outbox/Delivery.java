package cn.singlewindow.platform.outbox;

import java.time.Instant;

/**
 * An event on its way to a subscriber.
 *
 * @param id the same at every attempt; what a remote partner should deduplicate by
 * @param attempt 1 at the first
 * @param appendedAt when the change was made
 */
public record Delivery(long id, int attempt, Instant appendedAt, OutboxEvent event) {}
