package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the reconciliation.
 *
 * @param id its id
 * @param businessDate the day that is compared; not the day on which it runs
 * @param checks the ids of the checks it runs; empty for all
 * @param attempt 1, and one more for each re-run of the same day
 * @param watermark what came later is left to the next night
 * @param settles whether it opens, ages and closes discrepancies; a re-run of a day that a later one has overtaken only
 *     compares
 * @param compared rows compared, each comparison counted
 * @param found disagreements found
 * @param resultHash SHA-256 of the result set, hexadecimal; the same data give the same hash
 * @param sameAsBefore whether the hash is that of the attempt before; absent for a first attempt or before the end
 */
public record RunView(
        long id,
        LocalDate businessDate,
        int attempt,
        RunKind kind,
        List<String> checks,
        Instant watermark,
        RunState state,
        String reason,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean settles,
        long compared,
        long found,
        @Nullable String resultHash,
        @Nullable Boolean sameAsBefore,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {

    public RunView {
        checks = List.copyOf(checks);
    }
}
