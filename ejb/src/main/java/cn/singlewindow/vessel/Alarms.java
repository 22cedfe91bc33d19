package cn.singlewindow.vessel;

import cn.singlewindow.platform.watchdog.Watchdogs;
import cn.singlewindow.vessel.model.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The watchdogs of a call (CATALOGUE B.4). */
@ApplicationScoped
class Alarms {

    /** W2: the agencies' window for the entry. */
    static final String ENTRY_WINDOW = "vessel.entry-window";
    /** W3: no arrival six hours after the confirmed time. */
    static final String ARRIVAL = "vessel.arrival";
    /** W4: entry formalities within 24 hours after arrival. */
    static final String INWARD = "vessel.inward";
    /** W5: the joint form. */
    static final String ENDORSEMENT = "vessel.endorsement";
    /** W6: the clearance is good for 24 hours. */
    static final String CLEARANCE = "vessel.clearance";
    /** W15: a shore pass or permit against the departure; subject is the permit. */
    static final String PERMIT = "vessel.permit";
    /** W16: a detention without review; subject is the detention. */
    static final String DETENTION = "vessel.detention";
    /** Closing, 72 hours after departure. */
    static final String CLOSING = "vessel.closing";

    static final String PERMIT_SUBJECT = "vessel.permit";
    static final String DETENTION_SUBJECT = "vessel.detention";

    @Inject
    Watchdogs watchdogs;

    void arm(String kind, PortCall call, Instant due) {
        watchdogs.arm(kind, VisitRef.SUBJECT, call.identity().id(), due);
    }

    void callOff(String kind, PortCall call) {
        watchdogs.callOff(kind, VisitRef.SUBJECT, call.identity().id());
    }

    /** The review of a detention. */
    void armDetention(long detention, Instant due) {
        watchdogs.arm(DETENTION, DETENTION_SUBJECT, detention, due);
    }

    /** A detention has ended. */
    void callOffDetention(long detention) {
        watchdogs.callOff(DETENTION, DETENTION_SUBJECT, detention);
    }

    void callOffAll(PortCall call) {
        watchdogs.callOffAll(VisitRef.SUBJECT, call.identity().id());
    }
}
