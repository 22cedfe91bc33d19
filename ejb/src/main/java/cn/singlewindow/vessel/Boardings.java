package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.recognition.ControlActs;
import cn.singlewindow.collaboration.recognition.ControlItem;
import cn.singlewindow.collaboration.recognition.PlanControl;
import cn.singlewindow.collaboration.recognition.Planned;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Rejected;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Law;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Plans boardings as control acts (RC-03): a fresh result of another agency spares one unless the officer says why not, and two
 * agencies that would come at about the same time come together.
 */
@ApplicationScoped
class Boardings {

    private static final Map<String, Set<ControlItem>> NEEDS = Map.of(
            "MSA", Set.of(ControlItem.SEAWORTHINESS, ControlItem.DOCUMENTS),
            "GACC", Set.of(ControlItem.HEALTH, ControlItem.STORES),
            "NIA", Set.of(ControlItem.IDENTITY, ControlItem.HEAD_COUNT));

    @Inject
    ControlActs acts;

    /**
     * Plans a boarding that was ordered, from the arrival on.
     *
     * @param note the officer's; not empty, it says why another agency's result is not recognised
     * @return agencies that come at the same time, parted by blanks; empty if none does
     * @throws Rejected BOARDING_SPARED if a fresh result covers the need and nothing is said against it
     */
    String plan(Scope scope, PortCall call, String agency, String note, Law law) {
        if (!scope.may(Permission.CONTROL_PLAN)) {
            return "";
        }
        Instant arrival =
                call.times().ata() == null ? call.plan().eta() : call.times().ata();
        Instant from = arrival.isAfter(law.now()) ? arrival : law.now();
        Planned planned = acts.plan(
                scope,
                new PlanControl(
                        VisitRef.SUBJECT,
                        call.identity().visit(),
                        NEEDS.getOrDefault(agency, Set.of(ControlItem.DOCUMENTS)),
                        from,
                        from.plus(law.minutes("boarding")),
                        note));
        if (planned.sparedBy() != null) {
            throw Rejected.because(
                    VesselProblem.BOARDING_SPARED,
                    "@vessel.owner." + planned.sparedBy().agency());
        }
        return String.join(" ", planned.together());
    }
}
