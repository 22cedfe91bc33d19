package cn.singlewindow.platform.access;

import cn.singlewindow.platform.problem.PlatformProblem;
import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Violation;
import java.util.List;
import java.util.Set;

/**
 * Registers an API client.
 *
 * @param clientId 2 to 60 of a-z, 0-9, dot, hyphen, underscore
 * @param displayName what the system is, up to 100 characters
 * @param roles names of roles for that kind of party
 */
public record NewClient(String clientId, String displayName, Party party, Set<String> roles) {

    private static final int LONGEST_NAME = 100;

    public NewClient {
        roles = Set.copyOf(roles);
        if (!AccountName.isOne(clientId)) {
            throw new Rejected(List.of(Violation.at("clientId", clientId, PlatformProblem.BAD_FORMAT)));
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            throw new Rejected(List.of(Violation.at("displayName", displayName, PlatformProblem.TOO_LONG, "100")));
        }
    }
}
