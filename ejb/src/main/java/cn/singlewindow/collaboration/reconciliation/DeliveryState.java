package cn.singlewindow.collaboration.reconciliation;

/** Where a delivered night file stands. */
public enum DeliveryState {
    /** Its bytes are coming in, or were cut off. */
    RECEIVED,
    /** Refused; nothing of it was taken. */
    REFUSED,
    /** Verified whole; its rows wait for the next run. */
    ACCEPTED,
    /** Its rows are taken over. */
    APPLIED
}
