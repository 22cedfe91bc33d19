package cn.singlewindow.platform.outbox;

import jakarta.ejb.ApplicationException;

/** The other side cannot be reached now. The event is kept and tried again without limit. */
@ApplicationException(rollback = true)
public class RecipientUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason for operators; no content, no names */
    public RecipientUnavailable(String reason) {
        super(reason);
    }

    /** @param reason for operators; no content, no names */
    public RecipientUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
