package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user's authority in an enterprise. */
public record AuthorityView(
        String user, UserRole role, @Nullable Money secondPersonAbove, String grantedBy, Instant grantedAt) {}
