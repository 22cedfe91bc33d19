package cn.singlewindow.vessel;

import cn.singlewindow.platform.form.Fields;
import cn.singlewindow.vessel.store.Sections;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Port fees are settled or guaranteed, as the agent declares (VD-05 R2). */
@ApplicationScoped
class FeesAreSettled implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofHours(1);

    @Inject
    Visits visits;

    @Inject
    Sections sections;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        Fields departure =
                sections.form(visit.id(), Set.of(CallSection.DEPARTURE)).first(CallSection.DEPARTURE);
        return departure.text("feesSettled").strip().equals("Y")
                ? List.of()
                : List.of(Blocker.of(
                        "MSA", "FEES_OPEN", "AGENT", visits.get(visit).opened(), EXPECTED));
    }
}
