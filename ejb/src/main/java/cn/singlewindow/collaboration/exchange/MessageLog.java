package cn.singlewindow.collaboration.exchange;

import cn.singlewindow.collaboration.exchange.verify.LoggedMessage;
import cn.singlewindow.platform.ids.IdSource;
import cn.singlewindow.platform.inbox.Replays;
import cn.singlewindow.platform.sql.Database;
import cn.singlewindow.platform.sql.DuplicateKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Writes the log of messages: a request before it is acted on, an answer before it is sent, each in a transaction of its own, so
 * that whatever is refused or rolled back stands in the log all the same (PROMISES N1).
 */
@Stateless
public class MessageLog {

    private static final String INSERT = "INSERT INTO collaboration_message (id, exchange_id, recorded_at, direction,"
            + " party, service, operation, message_id, outcome, signer, size, sha256, raw, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Database database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @Inject
    Replays replays;

    @Inject
    ProofWatch proof;

    /**
     * A verified request that came in, once: remembered on every node against replays.
     *
     * @param signature the verified signature's value
     * @param until when the message is too old to be taken anyway
     * @return the id of the exchange
     * @throws DuplicateKey if it came before
     * @throws cn.singlewindow.shared.Rejected NO_PROOF
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long received(WireMessage message, byte[] signature, Instant until) {
        proof.require();
        replays.note(sha256(signature), until);
        long id = ids.next();
        write(id, id, "IN", message);
        return id;
    }

    /** A request that is about to go out. @return the id of the exchange @throws cn.singlewindow.shared.Rejected NO_PROOF */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long sending(WireMessage message) {
        proof.require();
        long id = ids.next();
        write(id, id, "OUT", message);
        return id;
    }

    /** The answer that is about to go out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void answering(long exchangeId, WireMessage message) {
        write(ids.next(), exchangeId, "OUT", message);
    }

    /** The answer that came back: the receipt of what was sent. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void answered(long exchangeId, WireMessage message) {
        write(ids.next(), exchangeId, "IN", message);
    }

    private void write(long id, long exchangeId, String direction, WireMessage message) {
        byte[] digest = sha256(message.raw());
        LoggedMessage logged = new LoggedMessage(
                id,
                exchangeId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                direction,
                message.party(),
                message.service(),
                message.operation(),
                message.messageId(),
                message.outcome(),
                message.signer(),
                message.raw().length,
                HexFormat.of().formatHex(digest));
        database.update(
                INSERT,
                id,
                exchangeId,
                logged.at(),
                direction,
                logged.party(),
                logged.service(),
                logged.operation(),
                logged.messageId(),
                logged.outcome(),
                logged.signer(),
                logged.size(),
                digest,
                Deflated.of(message.raw()),
                logged.contentHash());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
