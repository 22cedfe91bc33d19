package cn.singlewindow.vessel;

/** Where an agency's part of a phase stands (CATALOGUE B.1, the per-agency sub-machine). */
public enum AgencyState {
    NOT_REQUIRED,
    PENDING,
    REVIEW,
    INFO_REQUESTED,
    BOARDING_ORDERED,
    BOARDED,
    CLEARED,
    REFUSED,
    EXPIRED,
    SUSPENDED
}
