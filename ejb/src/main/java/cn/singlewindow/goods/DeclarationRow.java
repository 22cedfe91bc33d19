package cn.singlewindow.goods;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A declaration in a list. {@code dueAt}: when the step it waits for is overdue; {@code onHold}: a hold blocks it. */
public record DeclarationRow(
        String seqNo,
        String entryId,
        String clientSeqNo,
        String direction,
        String customMaster,
        String tradeName,
        String agentName,
        String billNo,
        String tradeMode,
        String firstGoodsName,
        int lines,
        BigDecimal total,
        String currency,
        DeclarationState state,
        Instant submittedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable String assignee,
        boolean onHold,
        long version) {}
