package cn.singlewindow.platform.outbox;

import jakarta.ejb.EJBException;

/** Why a delivery failed, in one line for operators. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
