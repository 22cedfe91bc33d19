package cn.singlewindow.collaboration.reconciliation.model;

import java.time.Instant;
import java.time.LocalDate;

/** What a run is started with; see {@link cn.singlewindow.collaboration.reconciliation.RunView}. */
public record Run(
        long id,
        LocalDate businessDate,
        int attempt,
        Instant watermark,
        String reason,
        String startedBy,
        Instant startedAt,
        boolean settles) {}
