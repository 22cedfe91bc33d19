package cn.singlewindow.goods;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A receipt with what {@code DEC_DATA/DEC_RESULT} says besides (STANDARDS §2).
 *
 * @param id its place in the feed, given once it is committed; a reader keeps the greatest it has seen
 * @param channelCode the field's own status code: {@code L}, {@code E}, {@code G}, {@code P}, {@code R} …
 * @param ieDate {@code yyyyMMdd} as declared, or empty
 */
public record ReceiptRow(
        long id,
        String seqNo,
        String clientSeqNo,
        String entryId,
        String direction,
        String customMaster,
        String channelCode,
        Instant noticeAt,
        String note,
        String tradeCode,
        String tradeName,
        String agentName,
        String declareName,
        String ieDate,
        int packages,
        String billNo,
        String trafMode,
        String voyageNo,
        BigDecimal netWeight,
        BigDecimal grossWeight,
        Instant declaredAt) {}
