package cn.singlewindow.platform.outbox;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** The other side cannot be reached now. The event is kept and tried again without limit. */
@ApplicationException(rollback = true)
public class RecipientUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration NO_BOUND = Duration.ofDays(1);

    private final Duration within;

    /** @param reason for operators; no content, no names */
    public RecipientUnavailable(String reason) {
        this(reason, NO_BOUND);
    }

    /**
     * It was not even called.
     *
     * @param reason for operators; no content, no names
     * @param within the longest time until it is tried again, however often it was unavailable
     */
    public RecipientUnavailable(String reason, Duration within) {
        super(reason);
        this.within = within;
    }

    /** @param reason for operators; no content, no names */
    public RecipientUnavailable(String reason, Throwable cause) {
        super(reason, cause);
        this.within = NO_BOUND;
    }

    /** The longest time until it is tried again. */
    public Duration within() {
        return within;
    }
}
