package cn.singlewindow.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.ShipRegister;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** No certificate of the ship expires before it leaves (VD-01 R2). */
@ApplicationScoped
class CertificatesOutlastTheCall implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofDays(1);

    @Inject
    Visits visits;

    @Inject
    ShipRegister register;

    @Inject
    BusinessCalendar calendar;

    @Inject
    LawBook lawBook;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        PortCall call = visits.get(visit);
        Instant etd =
                call.plan().etd() == null ? lawBook.now().now() : call.plan().etd();
        return register.expiring(call.identity().shipId(), calendar.dateOf(etd)).stream()
                .map(one -> Blocker.of("MSA", "CERTIFICATE_EXPIRES", "SHIP", call.opened(), EXPECTED)
                        .keyed(one.kind())
                        .naming(one.kind(), one.expiryDate().toString())
                        .until(calendar.startOf(one.expiryDate().plusDays(1))))
                .toList();
    }
}
