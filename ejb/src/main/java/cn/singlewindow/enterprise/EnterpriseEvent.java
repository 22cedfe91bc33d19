package cn.singlewindow.enterprise;

import java.util.Map;

/** What the module tells others, after commit. The payload is one flat JSON object of {@link #fields()}, ids as text. */
public sealed interface EnterpriseEvent {

    /** The topic that subscribers match. */
    String topic();

    /** {@code enterprise} or {@code enterprise.mandate}. */
    default String subjectType() {
        return "enterprise";
    }

    /** Id of what it is about. */
    long subject();

    /** The agency that it is for; empty for everybody inside. */
    default String recipient() {
        return "";
    }

    /** The payload. */
    Map<String, String> fields();

    /** {@code enterprise.filing.routed}: a part of a filing waits for an agency; addressed to that agency. */
    record FilingRouted(long subject, String creditCode, String recipient, int attempt) implements EnterpriseEvent {
        @Override
        public String topic() {
            return "enterprise.filing.routed";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(
                    "enterprise",
                    Long.toString(subject),
                    "creditCode",
                    creditCode,
                    "agency",
                    recipient,
                    "attempt",
                    Integer.toString(attempt));
        }
    }

    /** {@code enterprise.filing.decided}: an agency has given its verdict. */
    record FilingDecided(long subject, String creditCode, String agency, AgencyFilingState state)
            implements EnterpriseEvent {
        @Override
        public String topic() {
            return "enterprise.filing.decided";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(
                    "enterprise",
                    Long.toString(subject),
                    "creditCode",
                    creditCode,
                    "agency",
                    agency,
                    "state",
                    state.name());
        }
    }

    /** {@code enterprise.standing.changed}: the enterprise has come into a state. */
    record StandingChanged(long subject, String creditCode, EnterpriseState state) implements EnterpriseEvent {
        @Override
        public String topic() {
            return "enterprise.standing.changed";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of("enterprise", Long.toString(subject), "creditCode", creditCode, "state", state.name());
        }
    }

    /** {@code enterprise.mandate.changed}: REVOKED and EXPIRED stop what was armed under the mandate (GD-03). */
    record MandateChanged(long subject, long principal, long agent, MandateState state) implements EnterpriseEvent {
        @Override
        public String topic() {
            return "enterprise.mandate.changed";
        }

        @Override
        public String subjectType() {
            return "enterprise.mandate";
        }

        @Override
        public Map<String, String> fields() {
            return Map.of(
                    "mandate", Long.toString(subject),
                    "principal", Long.toString(principal),
                    "agent", Long.toString(agent),
                    "state", state.name());
        }
    }
}
