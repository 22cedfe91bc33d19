package cn.singlewindow.collaboration.sharing;

/**
 * The traffic with an agency.
 *
 * @param casesOpen its cases that are not closed
 * @param received signed messages from it in the last day
 * @param sent signed messages to it in the last day
 * @param failed of these, those that were refused or answered with a fault
 * @param waiting events for it that are not delivered, and mail that it has not acknowledged
 * @param oldestSeconds how long the oldest of these has waited; 0 if nothing waits
 * @param parked events for it that were given up
 */
public record AgencyTraffic(
        String agency,
        long casesOpen,
        long received,
        long sent,
        long failed,
        long waiting,
        long oldestSeconds,
        long parked) {

    /** Whether it takes nothing: something is parked, or has waited for a quarter of an hour. */
    public boolean degraded() {
        return parked > 0 || oldestSeconds > 900;
    }
}
