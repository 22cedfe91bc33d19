package cn.singlewindow.platform.access;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.audit.Outcome;
import cn.singlewindow.platform.sql.Database;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a password before the portal lets the container log its user in. Wrong password, unknown and disabled user take
 * equally long and get the same answer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Logins {

    @Inject
    Database database;

    @Inject
    Passwords passwords;

    @Inject
    LoginGate gate;

    @Inject
    AuditTrail audit;

    /** What came of a try. */
    public enum Answer {
        /** The password is right. */
        RIGHT,
        /** Name or password is wrong, or the user is disabled. */
        WRONG,
        /** Too many tries; wait a quarter of an hour. The password was not looked at. */
        THROTTLED
    }

    /**
     * Tries a password.
     *
     * @param address the network address of whoever tries
     */
    public Answer attempt(String username, String password, String address) {
        int over = gate.knock(username, address);
        if (over > 0) {
            if (over == 1) {
                note(hashOf(username).isPresent() ? username : "unknown", Outcome.REFUSED, "throttled");
            }
            return Answer.THROTTLED;
        }
        Optional<String> hash = hashOf(username);
        boolean isRight =
                hash.isPresent() ? passwords.matches(password, hash.get()) : passwords.matchesNobody(password);
        if (isRight) {
            gate.opened(username, address);
        }
        note(hash.isPresent() ? username : "unknown", isRight ? Outcome.DONE : Outcome.REFUSED, "password");
        return isRight ? Answer.RIGHT : Answer.WRONG;
    }

    private Optional<String> hashOf(String username) {
        return Optional.of(username)
                .filter(AccountName::isOne)
                .flatMap(name -> database.first(
                        "SELECT password_hash FROM access_user WHERE username = ? AND enabled = 1",
                        row -> row.text("password_hash"),
                        name));
    }

    private void note(String username, Outcome outcome, String reason) {
        AuditEvent event =
                new AuditEvent("access.login", "USER:" + username, "user", username, outcome, new TreeMap<>());
        audit.recordApart(event.with("reason", reason));
    }
}
