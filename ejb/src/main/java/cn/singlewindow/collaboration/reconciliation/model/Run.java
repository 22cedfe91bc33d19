package cn.singlewindow.collaboration.reconciliation.model;

import cn.singlewindow.collaboration.reconciliation.RunKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run is started with; see {@link cn.singlewindow.collaboration.reconciliation.RunView}.
 *
 * @param checks the ids of the checks it runs; empty for all
 * @param delivery the late delivery whose rows are compared; 0 for the other kinds
 */
public record Run(
        long id,
        LocalDate businessDate,
        int attempt,
        RunKind kind,
        List<String> checks,
        long delivery,
        Instant watermark,
        String reason,
        String startedBy,
        Instant startedAt,
        boolean settles) {

    public Run {
        checks = List.copyOf(checks);
    }

    /** Whether it runs a check. */
    public boolean includes(Check check) {
        return checks.isEmpty() || checks.contains(check.id());
    }
}
