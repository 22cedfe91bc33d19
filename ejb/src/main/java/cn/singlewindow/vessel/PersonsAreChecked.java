package cn.singlewindow.vessel;

import cn.singlewindow.vessel.store.PersonRows;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Nobody on board is still to be checked (VD-04 R2); why, only border inspection knows. */
@ApplicationScoped
class PersonsAreChecked implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(1);

    @Inject
    Visits visits;

    @Inject
    PersonRows persons;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        return persons.openHits(visit.id()) == 0
                ? List.of()
                : List.of(Blocker.of(
                        "NIA", "PERSON_CHECKS_OPEN", "NIA", visits.get(visit).opened(), EXPECTED));
    }
}
