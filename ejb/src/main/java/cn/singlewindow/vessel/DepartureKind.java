package cn.singlewindow.vessel;

/** On which footing a ship leaves (VD-05 R1; Decree 175 Arts 8, 12, 14). */
public enum DepartureKind {
    /** Within four hours before departure. */
    ORDINARY,
    /** The stay is below four hours: on arrival. */
    SHORT_STAY,
    /** The stay is below 24 hours: entry and exit together, with the agencies' consent. */
    COMBINED,
    /** Fixed route and crew, turns within 24 hours: a permit for up to seven days. */
    REGULAR
}
