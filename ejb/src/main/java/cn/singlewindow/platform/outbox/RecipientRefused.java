package cn.singlewindow.platform.outbox;

import jakarta.ejb.ApplicationException;

/**
 * The recipient has understood a delivery and refused it. It is parked at once: the same again would be refused the same, and
 * later deliveries go on.
 */
@ApplicationException(rollback = true)
public class RecipientRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message why, for operators */
    public RecipientRefused(String message) {
        super(message);
    }
}
