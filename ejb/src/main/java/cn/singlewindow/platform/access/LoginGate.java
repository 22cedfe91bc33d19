package cn.singlewindow.platform.access;

import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries to log in, before they are made, so that no burst slips through: ten per account and address, a hundred per
 * address, in a quarter of an hour, over all nodes. Nobody can lock out an account for other addresses.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginGate {

    static final int TRIES_PER_ACCOUNT = 10;
    static final int TRIES_PER_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Counts a try. @return by how many it is over the limit; 0 if it may be made */
    public int knock(String username, String address) {
        int overAddress = count(addressKey(address)) - TRIES_PER_ADDRESS;
        int overAccount = count(accountKey(username, address)) - TRIES_PER_ACCOUNT;
        return Math.max(0, Math.max(overAddress, overAccount));
    }

    /** Forgets the tries of an account from an address, once one was right. */
    public void opened(String username, String address) {
        database.update("DELETE FROM access_attempt WHERE attempt_key = ?", accountKey(username, address));
        database.update(
                "UPDATE access_attempt SET tries = tries - 1 WHERE attempt_key = ? AND tries > 0", addressKey(address));
    }

    /** Deletes what is out of date. */
    public int sweep() {
        return database.update(
                "DELETE FROM access_attempt WHERE window_start < ?",
                clock.instant().minus(WINDOW));
    }

    private int count(byte[] key) {
        Instant now = clock.instant();
        Instant oldest = now.minus(WINDOW);
        database.update(
                "INSERT INTO access_attempt (attempt_key, tries, window_start) VALUES (?, 1, ?) ON DUPLICATE KEY UPDATE"
                        + " tries = IF(window_start < ?, 1, tries + 1), window_start = IF(window_start < ?, ?, window_start)",
                key,
                now,
                oldest,
                oldest,
                now);
        return (int) database.number("SELECT tries FROM access_attempt WHERE attempt_key = ?", key);
    }

    private static byte[] accountKey(String username, String address) {
        return Sha256.of("account\n" + username + "\n" + address);
    }

    private static byte[] addressKey(String address) {
        return Sha256.of("address\n" + address);
    }
}
