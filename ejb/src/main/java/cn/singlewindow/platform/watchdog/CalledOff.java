package cn.singlewindow.platform.watchdog;

import jakarta.ejb.ApplicationException;

/** A watchdog was called off while it was firing; what it did is rolled back. */
@ApplicationException(rollback = true)
public class CalledOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalledOff() {
        super("called off", null, false, false);
    }
}
