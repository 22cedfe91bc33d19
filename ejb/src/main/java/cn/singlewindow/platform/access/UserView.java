package cn.singlewindow.platform.access;

import cn.singlewindow.shared.Party;
import java.time.Instant;
import java.util.List;

/** A user as administrators see it. @param roles sorted */
public record UserView(
        String username,
        String displayName,
        Party party,
        boolean isEnabled,
        List<String> roles,
        Instant createdAt,
        Instant passwordChangedAt) {

    public UserView {
        roles = List.copyOf(roles);
    }
}
