package cn.singlewindow.vessel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filed ship. Tonnages in tons, lengths and draughts in metres.
 *
 * @param history earlier names and flags, the newest first
 */
public record ShipView(
        String imo,
        ShipState state,
        String mmsi,
        String callSign,
        String name,
        String nameZh,
        String flag,
        String portOfRegistry,
        String shipType,
        BigDecimal grossTonnage,
        BigDecimal netTonnage,
        @Nullable BigDecimal deadweight,
        @Nullable BigDecimal lengthOverall,
        @Nullable BigDecimal beam,
        @Nullable BigDecimal maximumDraught,
        String ownerName,
        String operatorName,
        String operatorCode,
        Instant filedAt,
        Instant changedAt,
        long version,
        List<Certificate> certificates,
        List<Past> history) {

    public ShipView {
        certificates = List.copyOf(certificates);
        history = List.copyOf(history);
    }

    /** A certificate of the ship. */
    public record Certificate(
            String kind,
            String number,
            String issuer,
            @Nullable LocalDate issueDate,
            LocalDate expiryDate) {}

    /** Who the ship was from a moment on. */
    public record Past(
            Instant validFrom,
            String name,
            String flag,
            String callSign,
            String mmsi,
            BigDecimal grossTonnage,
            BigDecimal netTonnage) {}
}
