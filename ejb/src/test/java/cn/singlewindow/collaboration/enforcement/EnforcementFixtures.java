package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.shared.Party;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import java.time.LocalDate;
import java.util.Set;

/** Officers and holds for tests. */
final class EnforcementFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private EnforcementFixtures() {}

    static PlaceHold aHoldOn(String type, String key) {
        return new PlaceHold(type, key, "suspected smuggling", "Customs Law Art. 6", TODAY.plusDays(7), null, true, "");
    }

    static Scope officerOf(String agency) {
        return new Scope(
                "officer." + agency,
                Scope.Means.USER,
                new Party.OfAgency(agency),
                Set.of(Permission.HOLD_PLACE, Permission.HOLD_READ));
    }

    static Scope enterprise() {
        return new Scope("trader", Scope.Means.USER, new Party.OfEnterprise(1001), Set.of(Permission.HOLD_PLACE));
    }
}
