package cn.singlewindow.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Licences;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tonnage tax is paid and its licence outlasts the stay (VD-06 R3, X8). */
@ApplicationScoped
class TonnageTaxIsSettled implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(2);

    static final List<DuesState> UNSETTLED = List.of(DuesState.DECLARED, DuesState.ASSESSED);

    @Inject
    Visits visits;

    @Inject
    Licences licences;

    @Inject
    BusinessCalendar calendar;

    @Inject
    LawBook lawBook;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        PortCall call = visits.get(visit);
        Law law = lawBook.now();
        Instant etd = call.plan().etd();
        Instant leaving = etd == null || etd.isBefore(law.now()) ? law.now() : etd;
        LocalDate day = calendar.dateOf(leaving);
        List<DuesView> all = licences.ofShip(call.identity().shipId());
        if (all.stream().anyMatch(one -> one.covers(day))) {
            return List.of();
        }
        Optional<DuesView> unpaid = all.stream()
                .filter(one -> UNSETTLED.contains(one.state()) && !day.isAfter(one.expiresOn()))
                .findFirst();
        if (unpaid.isPresent()) {
            return List.of(unpaid(unpaid.get()));
        }
        Optional<DuesView> expired = all.stream()
                .filter(one -> one.state() == DuesState.LICENCE_VALID)
                .findFirst();
        return expired.isPresent() ? expired(expired.get(), call, leaving, law) : List.of(missing(call));
    }

    private Blocker unpaid(DuesView dues) {
        Blocker blocker = Blocker.of("GACC", "TONNAGE_TAX_UNPAID", "AGENT", dues.declaredAt(), EXPECTED)
                .naming(dues.yuan());
        return dues.dueOn() == null
                ? blocker
                : blocker.until(calendar.startOf(dues.dueOn().plusDays(1)));
    }

    private List<Blocker> expired(DuesView dues, PortCall call, Instant leaving, Law law) {
        Instant end = calendar.startOf(dues.expiresOn().plusDays(1));
        boolean grace = !leaving.isAfter(end.plus(law.minutes("dues.grace"))) && !call.mayWork();
        return grace
                ? List.of()
                : List.of(Blocker.of("GACC", "TONNAGE_TAX_EXPIRED", "AGENT", end, EXPECTED)
                        .naming(dues.expiresOn().toString()));
    }

    private static Blocker missing(PortCall call) {
        return Blocker.of("GACC", "TONNAGE_TAX_MISSING", "AGENT", call.opened(), EXPECTED);
    }
}
