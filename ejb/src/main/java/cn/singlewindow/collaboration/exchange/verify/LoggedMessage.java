package cn.singlewindow.collaboration.exchange.verify;

import cn.singlewindow.platform.audit.verify.Hash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the log says of a message.
 *
 * @param exchangeId the id of the message that began the exchange
 * @param at with microseconds, no finer
 * @param direction {@code IN} or {@code OUT}
 * @param party the other side, such as {@code agency:GACC}
 * @param service such as {@code agency/v1}
 * @param messageId {@code wsa:MessageID}
 * @param outcome {@code DONE}, {@code REFUSED} or {@code FAILED} of an answer; {@code DONE} of a request
 * @param signer SHA-256 of the certificate that signed it, in hex
 * @param size in bytes, as it was on the wire
 * @param sha256 of the bytes, in hex
 */
public record LoggedMessage(
        long id,
        long exchangeId,
        Instant at,
        String direction,
        String party,
        String service,
        String operation,
        String messageId,
        String outcome,
        String signer,
        int size,
        String sha256) {

    /** SHA-256 over every field, in this order. */
    public byte[] contentHash() {
        return new Hash()
                .add(Long.toString(id))
                .add(Long.toString(exchangeId))
                .add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)))
                .add(direction)
                .add(party)
                .add(service)
                .add(operation)
                .add(messageId)
                .add(outcome)
                .add(signer)
                .add(Integer.toString(size))
                .add(sha256)
                .value();
    }
}
