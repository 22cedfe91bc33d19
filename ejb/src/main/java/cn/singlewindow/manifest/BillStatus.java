package cn.singlewindow.manifest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill as others match against it (GD-01 R3).
 *
 * @param shipKey as {@link BillKey#ship} writes it
 * @param direction I in, E out
 * @param linkedPackages what accepted declarations have claimed already
 * @param linkedKg kilograms that accepted declarations have claimed
 * @param arrivedAt when its ship arrived or it reached the yard; absent if not yet
 */
public record BillStatus(
        BillKey key,
        String direction,
        BillState state,
        LedgerState ledger,
        String imo,
        String shipKey,
        int packages,
        BigDecimal grossKg,
        List<String> containers,
        int linkedPackages,
        BigDecimal linkedKg,
        @Nullable Instant arrivedAt) {

    public BillStatus {
        containers = List.copyOf(containers);
    }
}
