package cn.singlewindow.manifest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill in a list.
 *
 * @param bill as it was written
 * @param key as it is compared
 * @param master key of its master bill, or empty
 * @param direction I in, E out
 * @param openPackages not written off
 * @param arrivedAt when its ship arrived or it reached the yard
 * @param noLoadDueAt end of the window in which customs may say "do not load"
 */
public record BillRow(
        long version,
        String bill,
        BillKey key,
        String master,
        String direction,
        BillState state,
        LedgerState ledger,
        String filing,
        String portOfLoading,
        String portOfDischarge,
        String goods,
        String consignee,
        int packages,
        BigDecimal kilograms,
        List<String> containers,
        boolean dangerous,
        int linkedPackages,
        int openPackages,
        BigDecimal openKilograms,
        Instant filedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant noLoadDueAt) {

    public BillRow {
        containers = List.copyOf(containers);
    }
}
