package cn.singlewindow.manifest;

import cn.singlewindow.shared.Application;
import java.math.BigDecimal;

/**
 * Books re-export or abandonment against a bill as customs (MF-04 R2).
 *
 * @param kind {@link LedgerKind#RE_EXPORT} or {@link LedgerKind#ABANDONMENT}; releases book themselves
 * @param reference the document by which it is booked once, 1 to 64 characters
 */
@Application("MF-04")
public record BookLedger(
        BillKey bill,
        long version,
        LedgerKind kind,
        int packages,
        BigDecimal kilograms,
        String reference,
        String note,
        String idempotencyKey) {}
