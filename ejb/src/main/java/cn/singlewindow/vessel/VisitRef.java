package cn.singlewindow.vessel;

/**
 * What other modules need to know a port call by.
 *
 * @param id its id
 * @param visit public number, 14 characters, such as {@code SHA20260000123}
 * @param imo IMO number of the ship
 * @param shipName as declared for this call
 * @param voyageIn voyage number inward
 * @param voyageOut voyage number outward; empty while unknown
 */
public record VisitRef(long id, String visit, String imo, String shipName, String voyageIn, String voyageOut) {

    /** The subject type of cases, holds and events. */
    public static final String SUBJECT = "vessel.visit";
}
