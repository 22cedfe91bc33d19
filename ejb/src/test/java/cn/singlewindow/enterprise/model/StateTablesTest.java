package cn.singlewindow.enterprise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateVerb;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Rejected;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Walks every state with every verb; what is not written here must be refused. */
@Application({"EQ-01", "EQ-02"})
class StateTablesTest {

    @Test
    void walksTheWholeMatrixOfEnterprises() {
        walk(
                StateTables.ENTERPRISE,
                EnterpriseState.values(),
                EnterpriseVerb.values(),
                Map.of(
                        "FILED ACTIVATE", "ACTIVE",
                        "FILED SUSPEND", "SUSPENDED",
                        "FILED CANCEL", "CANCELLED",
                        "ACTIVE SUSPEND", "SUSPENDED",
                        "ACTIVE CANCEL", "CANCELLED",
                        "SUSPENDED REINSTATE", "ACTIVE",
                        "SUSPENDED CANCEL", "CANCELLED"));
    }

    @Test
    void walksTheWholeMatrixOfAgenciesParts() {
        walk(
                StateTables.AGENCY_FILING,
                AgencyFilingState.values(),
                AgencyFilingVerb.values(),
                Map.of(
                        "PENDING VERIFY", "VERIFIED",
                        "PENDING REFUSE", "REFUSED",
                        "RETRY VERIFY", "VERIFIED",
                        "RETRY REFUSE", "REFUSED",
                        "REFUSED RESUBMIT", "RETRY",
                        "VERIFIED REFUSE", "REFUSED"));
    }

    @Test
    void walksTheWholeMatrixOfMandates() {
        walk(
                StateTables.MANDATE,
                MandateState.values(),
                MandateVerb.values(),
                Map.of(
                        "OFFERED ACCEPT", "ACCEPTED",
                        "OFFERED REVOKE", "REVOKED",
                        "OFFERED EXPIRE", "EXPIRED",
                        "ACCEPTED ACTIVATE", "ACTIVE",
                        "ACCEPTED REVOKE", "REVOKED",
                        "ACCEPTED EXPIRE", "EXPIRED",
                        "ACTIVE REVOKE", "REVOKED",
                        "ACTIVE EXPIRE", "EXPIRED"));
    }

    private static <S extends Enum<S>, V extends Enum<V>> void walk(
            StateTable<S, V> table, S[] states, V[] verbs, Map<String, String> allowed) {
        for (S state : states) {
            for (V verb : verbs) {
                String cell = state + " " + verb;
                if (allowed.containsKey(cell)) {
                    assertThat(table.follow(state, verb).name())
                            .as(cell)
                            .isEqualTo(Objects.requireNonNull(allowed.get(cell)));
                    assertThat(table.verbs(state)).contains(verb);
                } else {
                    assertThatThrownBy(() -> table.follow(state, verb)).as(cell).isInstanceOf(Rejected.class);
                    assertThat(table.verbs(state)).doesNotContain(verb);
                }
            }
        }
    }
}
