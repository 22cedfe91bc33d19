package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Party;
import java.util.Set;

/**
 * A line of {@code demo/accounts.properties}: {@code user.<name> = password | party | roles | display name}, or the same with
 * {@code client}.
 */
record DemoAccount(boolean isUser, String name, String password, Party party, Set<String> roles, String displayName) {

    static DemoAccount parse(String key, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 4 || !key.matches("(user|client)\\..+")) {
            throw new IllegalArgumentException("not a demo account: " + key);
        }
        return new DemoAccount(
                key.startsWith("user."),
                key.substring(key.indexOf('.') + 1),
                parts[0].strip(),
                PartyKey.parse(parts[1].strip()),
                Set.of(parts[2].strip().split(",", -1)),
                parts[3].strip());
    }
}
