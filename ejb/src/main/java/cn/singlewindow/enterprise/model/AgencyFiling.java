package cn.singlewindow.enterprise.model;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One agency's part of a filing; a change makes a new value. */
@Embeddable
public record AgencyFiling(
        @Enumerated(EnumType.STRING) @Column(name = "state") AgencyFilingState state,
        @Column(name = "reason") String reason,
        @Column(name = "attempts") int attempts,
        @Column(name = "since") Instant since,
        @Column(name = "decided_by") String decidedBy) {

    static AgencyFiling sentAt(Instant now) {
        return new AgencyFiling(AgencyFilingState.PENDING, "", 1, now, "");
    }

    AgencyFiling decided(AgencyFilingVerb verb, String reasonGiven, String by, Instant now) {
        return new AgencyFiling(StateTables.AGENCY_FILING.follow(state, verb), reasonGiven, attempts, now, by);
    }

    AgencyFiling resubmitted(Instant now) {
        AgencyFilingState next = StateTables.AGENCY_FILING.follow(state, AgencyFilingVerb.RESUBMIT);
        return new AgencyFiling(next, "", attempts + 1, now, "");
    }

    boolean isVerified() {
        return state == AgencyFilingState.VERIFIED;
    }

    boolean isRefused() {
        return state == AgencyFilingState.REFUSED;
    }
}
