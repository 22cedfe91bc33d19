package cn.singlewindow.platform.audit.verify;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A seal: fixes which rows there were and what they said, and the seal before it.
 *
 * @param number 1, 2, 3 … without a gap
 * @param at with microseconds, no finer
 * @param leaves packed leaves ({@link Leaf#pack}) in order of id
 * @param previous hash of the seal before in hex; 64 zeros for the first
 * @param signature Ed25519 over {@link #hash()}
 */
@SuppressWarnings("ArrayRecordComponent") // large bytes that are never compared by value
public record AuditSeal(long number, Instant at, byte[] leaves, String previous, byte[] signature) {

    /** What the first seal names as the one before. */
    public static final String NONE_BEFORE = "0".repeat(64);

    /** SHA-256 over number, time, leaves, and the seal before; in hex. */
    public String hash() {
        return HexFormat.of()
                .formatHex(new Hash()
                        .add(Long.toString(number))
                        .add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                        .add(leaves)
                        .add(previous)
                        .value());
    }

    /** The same seal, signed. */
    public AuditSeal signed(byte[] by) {
        return new AuditSeal(number, at, leaves, previous, by);
    }

    /** Its number and hash: what is kept outside. */
    public AuditHead head() {
        return new AuditHead(number, hash(), HexFormat.of().formatHex(signature));
    }

    static boolean verifies(PublicKey key, String hash, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(HexFormat.of().parseHex(hash));
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }
}
