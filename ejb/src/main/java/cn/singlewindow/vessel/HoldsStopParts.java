package cn.singlewindow.vessel;

import cn.singlewindow.collaboration.enforcement.HoldEvent;
import cn.singlewindow.collaboration.enforcement.HoldView;
import cn.singlewindow.collaboration.enforcement.Holds;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.outbox.Delivery;
import cn.singlewindow.platform.outbox.Subscriber;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Doer;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.StateTable;
import cn.singlewindow.vessel.store.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hold on a call suspends the parts of the agency that has placed it, and a clearance that was issued lapses; when its last hold is
 * gone they go on (RC-04 R1, B.1). Holds of agencies that have no part of a call stop maritime's. What counts is which holds stand
 * when it is told, so that the order of the tellings does not matter.
 */
@ApplicationScoped
class HoldsStopParts implements Subscriber {

    private static final Scope HOLDS = Scope.system("holds");

    @Inject
    Holds holds;

    @Inject
    Visits visits;

    @Inject
    MaritimeDesk maritime;

    @Inject
    LawBook lawBook;

    @Inject
    Teller teller;

    @Override
    public String name() {
        return "vessel.holds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(HoldEvent.PLACED, HoldEvent.LIFTED, HoldEvent.EXPIRED);
    }

    @Override
    public void receive(Delivery delivery) {
        HoldEvent event = RecordJson.read(delivery.event().payload(), HoldEvent.class);
        if (event.subjectType().equals(VisitRef.SUBJECT)) {
            visits.load(HOLDS, event.subjectKey())
                    .filter(call -> !StateTable.isOver(call.state()))
                    .ifPresent(this::follow);
        }
    }

    private void follow(PortCall call) {
        Instant now = lawBook.now().now();
        Set<String> holding = holding(call);
        for (String agency : PortCall.AGENCIES) {
            if (holding.contains(agency) && !call.isHeld(agency)) {
                call.hold(agency, new Doer(agency, HOLDS.actor(), now));
            } else if (!holding.contains(agency) && call.isHeld(agency)) {
                call.unhold(agency, new Doer(agency, HOLDS.actor(), now));
            }
        }
        if (!holding.isEmpty() && call.state() == CallState.CLEARANCE_ISSUED) {
            maritime.lapse(HOLDS, call, "HOLD");
        } else if (!call.changedParts().isEmpty()) {
            visits.save(call, now);
            teller.changed(HOLDS, "vessel.visit.hold", call);
        }
    }

    private Set<String> holding(PortCall call) {
        return holds.open(VisitRef.SUBJECT, List.of(call.identity().visit())).stream()
                .map(HoldView::agency)
                .map(agency -> PortCall.AGENCIES.contains(agency) ? agency : PortCall.MARITIME)
                .collect(Collectors.toUnmodifiableSet());
    }
}
