package cn.singlewindow.shared;

/** What somebody may do. Roles are named sets of permissions, held as reference data by {@code platform.access}. */
public enum Permission {
    /** Save and submit goods declarations for the own enterprise or, with a mandate, for a principal. */
    GOODS_DECLARE,
    /** Read goods declarations: an enterprise its own, an agency those routed to it. */
    GOODS_READ,
    /** Decide goods declarations as the competent agency. */
    GOODS_DECIDE,
    /** Assign declarations to other officers and decide above an officer's limit. */
    GOODS_SUPERVISE,
    /** File ships and their port calls for the own enterprise. */
    VESSEL_FILE,
    /** Read port calls: an enterprise its own, an agency its part of all. */
    VESSEL_READ,
    /** Decide an agency's part of port calls. */
    VESSEL_DECIDE,
    /** See persons on ships: border inspection only. */
    PERSONS_READ,
    /** File manifests and ask for their amendment. */
    MANIFEST_FILE,
    /** Report arrival, loading and tally of cargo, as a terminal or tally company. */
    CARGO_REPORT,
    /** Read bills and reports: an enterprise its own, an agency those routed to it. */
    MANIFEST_READ,
    /** Decide bills and their amendments as customs. */
    MANIFEST_DECIDE,
    /** Place and lift holds. */
    HOLD_PLACE,
    /** Look through the holds of all agencies, with their grounds. */
    HOLD_READ,
    /** File and change the own enterprise. */
    ENTERPRISE_FILE,
    /** Read enterprises beyond the own one. */
    ENTERPRISE_READ,
    /** Verify, refuse, suspend filings as an agency. */
    ENTERPRISE_VERIFY,
    /** Offer, accept, revoke mandates and give authority to the own users. */
    MANDATE_MANAGE,
    /** Read code tables and their reports of change. */
    REFERENCE_READ,
    /** Load new editions of code tables. */
    REFERENCE_LOAD,
    /** Read discrepancies and runs of the reconciliation. */
    RECONCILIATION_READ,
    /** Assign, explain and close discrepancies. */
    RECONCILIATION_HANDLE,
    /** Read the sharing catalogue, the own contracts and the log of access. */
    SHARING_READ,
    /** Propose, approve, open, stop and end sharing contracts. */
    SHARING_MANAGE,
    /** Deliver night files for the own agency. */
    NIGHT_DELIVER,
    /** Read what has become of the own submissions. */
    RESULT_READ,
    /** Have results pushed, and prove them to third parties. */
    RESULT_SUBSCRIBE,
    /** Read control acts and their recognition. */
    CONTROL_READ,
    /** Plan and complete control acts, and recognise those of others. */
    CONTROL_PLAN,
    /** Start and restart jobs. */
    JOB_RUN,
    /** Fetch cases, return decisions and exchange files as an agency's own system. */
    AGENCY_EXCHANGE,
    /** Look at queues and logs; replay, park and release messages. */
    EXCHANGE_OPERATE,
    /** Read and export the audit trail. */
    AUDIT_READ,
    /** Create, change and disable users, clients, certificates. */
    ACCESS_MANAGE
}
