package cn.singlewindow.platform.access;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Creates a user.
 *
 * @param username 2 to 60 of a-z, 0-9, dot, hyphen, underscore; begins with a letter or digit
 * @param displayName the name that others see, up to 100 characters
 * @param password by the policy: at least 12 characters, at most 72 bytes, not a common one
 * @param roles names of roles for that kind of party
 */
public record NewUser(String username, String displayName, Party party, String password, Set<String> roles) {

    private static final int LONGEST_NAME = 100;

    public NewUser {
        roles = Set.copyOf(roles);
        List<Violation> violations = new ArrayList<>();
        if (!AccountName.isOne(username)) {
            violations.add(Violation.at("username", username, PlatformProblem.BAD_FORMAT));
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            violations.add(Violation.at("displayName", displayName, PlatformProblem.TOO_LONG, "100"));
        }
        PasswordPolicy.check(username, password).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new Rejected(violations);
        }
    }

    @Override
    public String toString() {
        return "NewUser " + username;
    }
}
