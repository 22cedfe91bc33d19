package cn.singlewindow.vessel;

import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Customs and border inspection have signed the joint form 联系单 (VD-05 R2). */
@ApplicationScoped
class JointFormIsSigned implements ClearanceCondition {

    private static final Duration EXPECTED = Duration.ofMinutes(30);

    @Inject
    Visits visits;

    @Override
    public List<Blocker> blockers(VisitRef visit) {
        PortCall call = visits.get(visit);
        return PortCall.AGENCIES.stream()
                .filter(agency -> !agency.equals(PortCall.MARITIME))
                .map(agency -> call.part(Phase.DEPARTURE, agency))
                .filter(part -> !part.done())
                .map(JointFormIsSigned::blocker)
                .toList();
    }

    private static Blocker blocker(Part part) {
        String owner = part.state() == AgencyState.INFO_REQUESTED ? "AGENT" : part.agency();
        Blocker blocker = Blocker.of(part.agency(), Blockers.NOT_ENDORSED, owner, part.since(), EXPECTED)
                .naming("@vessel.owner." + part.agency(), "@vessel.agencystate." + part.state());
        return part.due() == null ? blocker : blocker.until(part.due());
    }
}
