package cn.singlewindow.goods;

import java.time.Instant;

/** A draft in a list. */
public record DraftRow(
        long id,
        String title,
        String direction,
        String billNo,
        String tradeName,
        int lines,
        String savedBy,
        Instant savedAt,
        long version) {}
