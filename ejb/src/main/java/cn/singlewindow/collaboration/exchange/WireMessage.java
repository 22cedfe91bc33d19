package cn.singlewindow.collaboration.exchange;

/**
 * A signed message as it is on the wire.
 *
 * @param party the other side, such as {@code agency:GACC}
 * @param service such as {@code agency/v1}
 * @param messageId {@code wsa:MessageID}, up to 120 characters
 * @param outcome of an answer: {@code DONE}, {@code REFUSED}, {@code FAILED}; of a request {@code DONE}
 * @param signer SHA-256 of the certificate that signed it, in hex
 * @param raw the envelope's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // large bytes that are never compared by value
public record WireMessage(
        String party, String service, String operation, String messageId, String outcome, String signer, byte[] raw) {}
