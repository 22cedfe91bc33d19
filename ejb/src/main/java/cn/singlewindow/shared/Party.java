package cn.singlewindow.shared;

/** On whose behalf somebody acts. */
public sealed interface Party {

    /** A registered enterprise (企业). @param id its id in the enterprise module */
    record OfEnterprise(long id) implements Party {}

    /** A government agency (部门). @param code its code in the agency table, such as {@code GACC} */
    record OfAgency(String code) implements Party {}

    /** The single window itself: operators, auditors, timers. */
    record OfWindow() implements Party {}
}
