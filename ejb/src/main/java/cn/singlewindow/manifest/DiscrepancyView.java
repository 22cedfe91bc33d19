package cn.singlewindow.manifest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A difference between what was manifested and what was seen (MF-03 R2).
 *
 * @param manifested what the manifest says, with its unit
 * @param found what the report says
 * @param due until when mis-landed or over-landed goods must be returned or imported (Customs Law Art. 30)
 */
public record DiscrepancyView(
        long id,
        long version,
        DiscrepancyKind kind,
        String filing,
        BillKey bill,
        String container,
        String manifested,
        String found,
        boolean open,
        String outcome,
        String note,
        boolean extended,
        Instant openedAt,
        Instant due,
        @Nullable Instant closedAt) {}
