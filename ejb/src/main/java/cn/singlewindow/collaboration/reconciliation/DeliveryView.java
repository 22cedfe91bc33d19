package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivered night file.
 *
 * @param sequence its number if it was accepted
 * @param late whether the night of its business day had been run already
 * @param fileHash SHA-256 of its bytes, hexadecimal
 * @param rows how many it has
 * @param taken how many rows are taken over
 * @param removed how many earlier rows it says are no more
 * @param refusals the codes of what was wrong, with their places; empty if nothing was
 */
public record DeliveryView(
        long id,
        String dataset,
        String agency,
        @Nullable LocalDate businessDate,
        @Nullable Long sequence,
        DeliveryState state,
        boolean late,
        long bytes,
        String fileHash,
        long rows,
        long taken,
        long removed,
        String refusals,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant appliedAt) {}
