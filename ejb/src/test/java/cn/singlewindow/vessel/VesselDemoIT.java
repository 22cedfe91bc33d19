package cn.singlewindow.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demonstration's port, filled through the doors. */
class VesselDemoIT {

    @Test
    void showsCallsInEveryStateThatACallCanRestIn() {
        try (Harbour port = new Harbour("vessel-demo-db")) {
            port.bean(VesselDemo.class).fill();
            port.watchdogs();
            List<VisitRow> rows =
                    port.calls.search(Harbour.MSA, VisitQuery.newest(100)).items();
            Map<CallState, Long> states =
                    rows.stream().collect(Collectors.groupingBy(VisitRow::state, Collectors.counting()));
            assertThat(rows).hasSizeGreaterThan(20);
            assertThat(states)
                    .containsKeys(
                            CallState.OPEN,
                            CallState.ENTRY_APPLIED,
                            CallState.INFO_REQUESTED,
                            CallState.ENTRY_APPROVED,
                            CallState.ENTRY_REFUSED,
                            CallState.ETA_CONFIRMED,
                            CallState.ARRIVED,
                            CallState.INWARD_IN_PROGRESS,
                            CallState.IN_PORT,
                            CallState.DEPARTURE_APPLIED,
                            CallState.ENDORSED,
                            CallState.CLEARANCE_ISSUED,
                            CallState.LAPSED,
                            CallState.SAILED,
                            CallState.CLOSED,
                            CallState.CANCELLED,
                            CallState.DIVERTED);
            assertThat(rows).anyMatch(VisitRow::detained);
        }
    }
}
