package cn.singlewindow.vessel;

import cn.singlewindow.platform.audit.AuditEvent;
import cn.singlewindow.platform.audit.AuditTrail;
import cn.singlewindow.platform.commands.RecordJson;
import cn.singlewindow.platform.notification.Audience;
import cn.singlewindow.platform.notification.Notifications;
import cn.singlewindow.platform.outbox.Outbox;
import cn.singlewindow.platform.outbox.OutboxEvent;
import cn.singlewindow.shared.Permission;
import cn.singlewindow.shared.Scope;
import cn.singlewindow.vessel.model.Part;
import cn.singlewindow.vessel.model.Plan;
import cn.singlewindow.vessel.model.PortCall;
import cn.singlewindow.vessel.model.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what was done, in the transaction in which it is done: audit, outbox, notices. */
@ApplicationScoped
class Teller {

    static final String SHIP = "vessel.ship";

    private static final String PAGE = "/vessel/read-call.xhtml?visit=";

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Notifications notifications;

    /** A ship was filed. */
    void ship(Scope scope, String what, long ship, long version, VesselEvent.ShipFiled event) {
        outbox.append(event(SHIP, ship, version, event));
        audit.record(AuditEvent.done(what, scope, SHIP, event.imo()));
    }

    /** A call was changed: one event for its own change, one for each agency's part that moved. */
    void changed(Scope scope, String what, PortCall call) {
        List<OutboxEvent> events = new ArrayList<>();
        List<Step> steps = call.steps();
        if (!steps.isEmpty()) {
            events.add(event(call, changed(call, steps)));
        }
        for (Part part : call.changedParts()) {
            if (part.state() != AgencyState.PENDING) {
                events.add(event(
                        call,
                        new VesselEvent.PartChanged(
                                call.identity().visit(),
                                call.identity().imo(),
                                part.phase(),
                                part.agency(),
                                part.state(),
                                part.ground(),
                                part.since())));
            }
        }
        outbox.appendAll(events);
        audit.record(
                AuditEvent.done(what, scope, VisitRef.SUBJECT, call.identity().visit())
                        .with("state", call.state().name()));
    }

    private static VesselEvent.Changed changed(PortCall call, List<Step> steps) {
        PortCall.Identity of = call.identity();
        Plan plan = call.plan();
        Step last = steps.get(steps.size() - 1);
        return new VesselEvent.Changed(
                word(last.verb()),
                of.visit(),
                of.imo(),
                of.shipName(),
                of.voyageIn(),
                plan.voyageOut(),
                steps.get(0).from(),
                call.state(),
                of.port(),
                plan.berth(),
                plan.eta(),
                plan.etd(),
                call.times().ata(),
                call.times().atd(),
                call.mayWork(),
                call.condition().detained(),
                last.at());
    }

    /** The last word of the topic in which a verb is told. */
    static String word(String verb) {
        return verb.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Anything else that was done about a call. */
    void told(Scope scope, String what, PortCall call, VesselEvent event) {
        outbox.append(event(call, event));
        audit.record(
                AuditEvent.done(what, scope, VisitRef.SUBJECT, call.identity().visit()));
    }

    /** A notice to the agent. */
    void toAgent(String code, PortCall call, String... more) {
        notice(Audience.enterprise(call.identity().agent()), code, call, more);
    }

    /** A notice to the officers of an agency. */
    void toOfficers(String agency, String code, PortCall call, String... more) {
        notice(Audience.agency(agency, Permission.VESSEL_DECIDE), code, call, more);
    }

    private void notice(Audience audience, String code, PortCall call, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(call.identity().visit(), call.identity().shipName()));
        arguments.addAll(List.of(more));
        notifications.post(audience, code, PAGE + call.identity().visit(), arguments.toArray(String[]::new));
    }

    private static OutboxEvent event(PortCall call, VesselEvent event) {
        return event(VisitRef.SUBJECT, call.identity().id(), call.version() + 1, event);
    }

    private static OutboxEvent event(String subject, long id, long version, VesselEvent event) {
        return OutboxEvent.of("vessel." + event.word(), subject, id, RecordJson.write(event))
                .atVersion(version);
    }
}
