package cn.singlewindow.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** Hashes and compares passwords: bcrypt, in the notation that the server's realm reads. */
@ApplicationScoped
public class Passwords {

    /** System property with the logarithm of the work of a hash. */
    static final String COST_PROPERTY = "singlewindow.bcrypt.cost";

    private static final int COST = 11;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final int cost = Integer.getInteger(COST_PROPERTY, COST);
    private volatile String nobody = "";

    /** The hash to store. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        try {
            Password hashed = factory()
                    .generatePassword(new EncryptablePasswordSpec(
                            password.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(cost, salt)));
            return ModularCrypt.encodeAsString(hashed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot hash a password", broken);
        }
    }

    /** Whether it is the password of that hash. */
    boolean matches(String password, String hash) {
        try {
            PasswordFactory factory = factory();
            return factory.verify(factory.translate(ModularCrypt.decode(hash)), password.toCharArray());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot compare a password", broken);
        }
    }

    /** Takes as long as {@link #matches}, and says no: for users that do not exist. */
    boolean matchesNobody(String password) {
        if (nobody.isEmpty()) {
            nobody = hash("nobody " + random.nextLong());
        }
        return matches(password, nobody) && nobody.isEmpty();
    }

    private static PasswordFactory factory() throws GeneralSecurityException {
        return PasswordFactory.getInstance(
                BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
    }
}
