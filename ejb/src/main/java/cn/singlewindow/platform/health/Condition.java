package cn.singlewindow.platform.health;

/**
 * What the system is behind with. Ages are of the oldest, in seconds; 0 if nothing waits.
 *
 * @param degraded whether an age is over its limit or an event is parked
 * @param outboxWaiting events not yet delivered
 * @param outboxParked events that were given up and wait for an operator
 * @param auditUnsealed rows of the audit trail without a seal
 */
public record Condition(
        boolean degraded,
        long outboxWaiting,
        long outboxOldestSeconds,
        long outboxParked,
        long auditUnsealed,
        long auditOldestSeconds) {}
