package cn.singlewindow.vessel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** In + on − off = out, person by person (VD-04 R3). */
@ApplicationScoped
class HeadsAreInOrder implements ClosingCondition {

    @Inject
    HeadCounts counts;

    @Override
    public Optional<String> openAt(VisitRef visit) {
        return counts.of(visit.id()).closed() ? Optional.empty() : Optional.of("NIA");
    }
}
