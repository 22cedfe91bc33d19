package cn.singlewindow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The one colour map of the portal: which tone the chip of a state has. Every chip also carries its text. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<String, String> TONES = new HashMap<>();

    static {
        tone("info", "SUBMITTED", "RECEIVED", "SCREENED", "ASSESSED", "FILED", "OFFERED", "PENDING", "OPEN", "STARTED");
        tone("info", "STARTING", "PROPOSED", "PLANNED", "NEW", "RUNNING", "CLAIMED", "ASSIGNED", "ACCEPTED");
        tone("info", "ENTRY_APPLIED", "ARRIVED", "DEPARTURE_APPLIED", "ENDORSED", "BOARDED", "SHORE_PASS", "ASKED");
        tone("warn", "REVIEW", "BOARDING_ORDERED", "INWARD_IN_PROGRESS");
        tone("good", "ENTRY_APPROVED", "ETA_CONFIRMED", "INWARD_CLEARED", "IN_PORT", "CLEARANCE_ISSUED", "ADMITTED");
        tone("good", "VALID", "ISSUED", "LICENCE_VALID");
        tone("done", "SAILED", "RECONCILED", "USED");
        tone("info", "PRE_STOWED", "MATCHED", "ARRIVED_IN_YARD");
        tone("warn", "PARTLY_DECLARED", "REQUESTED", "DUE");
        tone("good", "LOADABLE", "LOADED", "LINKED", "APPROVED");
        tone("done", "WRITTEN_OFF", "APPLIED");
        tone("bad", "SHORT", "OVERLANDED", "WRONG_SEAL", "DISCREPANT");
        tone("idle", "DELETED");
        tone("bad", "ENTRY_REFUSED", "LAPSED", "CONFIRMED");
        tone("idle", "DIVERTED", "DISMISSED");
        tone(
                "warn",
                "DOC_REVIEW",
                "INSPECTION",
                "TAX_DUE",
                "RETRY",
                "STOPPED",
                "STOPPING",
                "INFO_REQUESTED",
                "VERIFYING");
        tone(
                "good",
                "TAX_SETTLED",
                "RELEASED",
                "ACTIVE",
                "VERIFIED",
                "COMPLETED",
                "EXPLAINED",
                "ENABLED",
                "SEALED",
                "LIVE",
                "MERGED");
        tone("done", "CLEARED", "CLOSED", "DELIVERED", "DONE", "ACKED", "SENT", "LIFTED");
        tone(
                "bad",
                "REJECTED",
                "DETAINED",
                "RETURNED",
                "REFUSED",
                "SUSPENDED",
                "PARKED",
                "FAILED",
                "ABANDONED",
                "LOCKED",
                "DEAD");
        tone("idle", "DRAFT", "WITHDRAWN", "CANCELLED", "REVOKED", "EXPIRED", "DISABLED", "NOT_REQUIRED", "RETIRED");
    }

    private static void tone(String tone, String... states) {
        for (String state : states) {
            TONES.put(state, tone);
        }
    }

    /** The tone of a state; idle for one that is not known. */
    public String of(Object state) {
        return TONES.getOrDefault(String.valueOf(state), "idle");
    }
}
