package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Party;
import java.time.Instant;
import java.util.List;

/** An API client as administrators see it. @param roles sorted @param rotatedAt when its secret was made */
public record ClientView(
        String clientId, String displayName, Party party, boolean isEnabled, List<String> roles, Instant rotatedAt) {

    public ClientView {
        roles = List.copyOf(roles);
    }
}
