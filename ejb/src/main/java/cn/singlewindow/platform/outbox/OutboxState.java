package cn.singlewindow.platform.outbox;

/** Where an event stands. */
public enum OutboxState {
    /** Never failed yet. */
    NEW,
    /** Failed, and will be tried again. */
    RETRY,
    /** Every subscriber has it. */
    DELIVERED,
    /** Given up until an operator replays it. */
    PARKED
}
