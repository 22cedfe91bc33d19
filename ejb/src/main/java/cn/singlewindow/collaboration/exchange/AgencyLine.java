package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.platform.outbox.RecipientUnavailable;
import cn.singlewindow.shared.Scope;

/** The line over which agencies' own systems are called; the adapter that speaks their contract connects it at its start. */
@FunctionalInterface
public interface AgencyLine {

    /**
     * Delivers a mail and waits for the signed receipt. Called without a transaction.
     *
     * @param scope of the agency: what it may see is delivered
     * @throws RecipientUnavailable when the agency cannot be reached, or answers nothing that it has signed
     * @throws RuntimeException when the agency has refused the mail
     */
    void deliver(AgencyEndpoint endpoint, Scope scope, Mail mail);
}
