package cn.singlewindow.enterprise.model;

import static cn.singlewindow.enterprise.MandateState.ACCEPTED;
import static cn.singlewindow.enterprise.MandateState.EXPIRED;
import static cn.singlewindow.enterprise.MandateState.OFFERED;
import static cn.singlewindow.enterprise.MandateState.REVOKED;

import cn.singlewindow.enterprise.AgencyFilingState;
import cn.singlewindow.enterprise.AgencyFilingVerb;
import cn.singlewindow.enterprise.EnterpriseState;
import cn.singlewindow.enterprise.EnterpriseVerb;
import cn.singlewindow.enterprise.MandateState;
import cn.singlewindow.enterprise.MandateVerb;

/** The module's three state tables (CATALOGUE EQ-01, EQ-02). What is not listed is not allowed. */
public final class StateTables {

    /** The enterprise as a whole. */
    public static final StateTable<EnterpriseState, EnterpriseVerb> ENTERPRISE = new StateTable<
                    EnterpriseState, EnterpriseVerb>()
            .row(EnterpriseState.FILED, EnterpriseVerb.ACTIVATE, EnterpriseState.ACTIVE)
            .row(EnterpriseState.FILED, EnterpriseVerb.SUSPEND, EnterpriseState.SUSPENDED)
            .row(EnterpriseState.FILED, EnterpriseVerb.CANCEL, EnterpriseState.CANCELLED)
            .row(EnterpriseState.ACTIVE, EnterpriseVerb.SUSPEND, EnterpriseState.SUSPENDED)
            .row(EnterpriseState.ACTIVE, EnterpriseVerb.CANCEL, EnterpriseState.CANCELLED)
            .row(EnterpriseState.SUSPENDED, EnterpriseVerb.REINSTATE, EnterpriseState.ACTIVE)
            .row(EnterpriseState.SUSPENDED, EnterpriseVerb.CANCEL, EnterpriseState.CANCELLED);

    /** One agency's part of the filing. */
    public static final StateTable<AgencyFilingState, AgencyFilingVerb> AGENCY_FILING = new StateTable<
                    AgencyFilingState, AgencyFilingVerb>()
            .row(AgencyFilingState.PENDING, AgencyFilingVerb.VERIFY, AgencyFilingState.VERIFIED)
            .row(AgencyFilingState.PENDING, AgencyFilingVerb.REFUSE, AgencyFilingState.REFUSED)
            .row(AgencyFilingState.RETRY, AgencyFilingVerb.VERIFY, AgencyFilingState.VERIFIED)
            .row(AgencyFilingState.RETRY, AgencyFilingVerb.REFUSE, AgencyFilingState.REFUSED)
            .row(AgencyFilingState.REFUSED, AgencyFilingVerb.RESUBMIT, AgencyFilingState.RETRY)
            .row(AgencyFilingState.VERIFIED, AgencyFilingVerb.REFUSE, AgencyFilingState.REFUSED);

    /** The mandate. */
    public static final StateTable<MandateState, MandateVerb> MANDATE = new StateTable<MandateState, MandateVerb>()
            .row(OFFERED, MandateVerb.ACCEPT, ACCEPTED)
            .row(OFFERED, MandateVerb.REVOKE, REVOKED)
            .row(OFFERED, MandateVerb.EXPIRE, EXPIRED)
            .row(ACCEPTED, MandateVerb.ACTIVATE, MandateState.ACTIVE)
            .row(ACCEPTED, MandateVerb.REVOKE, REVOKED)
            .row(ACCEPTED, MandateVerb.EXPIRE, EXPIRED)
            .row(MandateState.ACTIVE, MandateVerb.REVOKE, REVOKED)
            .row(MandateState.ACTIVE, MandateVerb.EXPIRE, EXPIRED);

    private StateTables() {}
}
