package cn.singlewindow.collaboration.feedback;

/** Where the push of a result to a subscriber stands (CATALOGUE RC-05). */
public enum DeliveryState {
    /** Not tried yet. */
    NEW,
    /** Handed to a mail server, which acknowledges nothing. */
    SENT,
    /** Taken by the subscriber. */
    ACKED,
    /** Failed, and will be tried again. */
    RETRY,
    /** Given up; whoever is told may have it sent again. */
    DEAD
}
