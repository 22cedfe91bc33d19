package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy whole.
 *
 * @param leftEvidence what the one side said when last seen, a JSON object
 * @param rightEvidence what the other side said, a JSON object; absent if it said nothing
 */
public record DiscrepancyView(
        DiscrepancyRow summary,
        @Nullable CauseCode cause,
        @Nullable String explanation,
        String leftEvidence,
        @Nullable String rightEvidence,
        List<HistoryEntry> history) {

    public DiscrepancyView {
        history = List.copyOf(history);
    }

    /** A change of state; {@code from} is absent for the first sighting, {@code businessDate} for acts of people. */
    public record HistoryEntry(
            @Nullable DiscrepancyState from,
            DiscrepancyState to,
            Instant at,
            String by,
            @Nullable LocalDate businessDate,
            String note) {}
}
