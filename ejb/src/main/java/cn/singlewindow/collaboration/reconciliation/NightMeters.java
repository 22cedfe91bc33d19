package cn.singlewindow.collaboration.reconciliation;

import cn.singlewindow.collaboration.reconciliation.store.Meters;
import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is published of the window's own work: whose clock ran how long, and what was asked for twice (RC-06 R1 to R3, PR-1). */
@Stateless
@Application("RC-07")
public class NightMeters {

    @Inject
    Meters meters;

    @Inject
    BusinessCalendar calendar;

    /**
     * The time of declarations submitted between two days, both inclusive, by owner; owners with fewer than three traders are left
     * out. The longest sum first.
     *
     * @throws cn.singlewindow.shared.Rejected FORBIDDEN without {@link Permission#RECONCILIATION_READ}
     */
    public List<OwnerTime> clock(Scope scope, LocalDate from, LocalDate to) {
        scope.require(Permission.RECONCILIATION_READ);
        return meters.clock(calendar.startOf(from), calendar.startOf(to.plusDays(1)));
    }

    /**
     * The fields that forms submitted between two days, both inclusive, asked for though the window had them.
     *
     * @throws cn.singlewindow.shared.Rejected FORBIDDEN without {@link Permission#RECONCILIATION_READ}
     */
    public List<RekeyedFields> onceOnly(Scope scope, LocalDate from, LocalDate to) {
        scope.require(Permission.RECONCILIATION_READ);
        return meters.onceOnly(calendar.startOf(from), calendar.startOf(to.plusDays(1)));
    }
}
