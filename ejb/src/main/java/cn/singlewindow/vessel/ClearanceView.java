package cn.singlewindow.vessel;

import java.time.Instant;

/**
 * A Port Clearance 出口岸许可证.
 *
 * @param number as printed
 * @param code with which anybody may verify it, 16 characters
 * @param content the signed text, JSON
 * @param signature Ed25519, base64
 */
public record ClearanceView(
        String number,
        String code,
        ClearanceState state,
        DepartureKind kind,
        Instant issuedAt,
        Instant validUntil,
        String content,
        String signature) {}
