package cn.singlewindow.vessel;

import cn.singlewindow.vessel.store.Licences;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was declared of tonnage tax in this call is settled (VD-06). */
@ApplicationScoped
class DuesAreInOrder implements ClosingCondition {

    @Inject
    Visits visits;

    @Inject
    Licences licences;

    @Override
    public Optional<String> openAt(VisitRef visit) {
        boolean unsettled = licences.ofShip(visits.get(visit).identity().shipId()).stream()
                .anyMatch(dues ->
                        dues.visit().equals(visit.visit()) && TonnageTaxIsSettled.UNSETTLED.contains(dues.state()));
        return unsettled ? Optional.of("GACC") : Optional.empty();
    }
}
