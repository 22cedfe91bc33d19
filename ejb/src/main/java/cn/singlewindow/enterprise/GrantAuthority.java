package cn.singlewindow.enterprise;

import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gives a user authority in an enterprise, or changes it (EQ-02).
 *
 * @param enterprise its id: the own one, or any for window operators
 * @param user user name or client id, as {@link cn.singlewindow.shared.Scope#actor()} gives it; 1 to 100 characters
 * @param secondPersonAbove CNY; acts of a greater value need a second person (R3); absent for no limit
 */
@Application("EQ-02")
public record GrantAuthority(
        long enterprise,
        String user,
        UserRole role,
        @Nullable Money secondPersonAbove) {}
