package cn.singlewindow.platform.edifact;

/**
 * UNH.
 *
 * @param at where it stands
 * @param reference message reference number
 * @param type message type, {@code PAXLST}
 * @param version message version, {@code D}
 * @param release message release, {@code 05B}
 * @param agency controlling agency, {@code UN}
 * @param association association assigned code, {@code IATA}; may be empty
 * @param accessReference common access reference, which the parts of one long list share; may be empty
 * @param part sequence of transfers, {@code 01}; may be empty
 * @param stage {@code C} for the first part, {@code F} for the last; may be empty
 */
public record MessageHeader(
        Position at,
        String reference,
        String type,
        String version,
        String release,
        String agency,
        String association,
        String accessReference,
        String part,
        String stage) {

    static MessageHeader of(Segment unh) {
        return new MessageHeader(
                unh.position(),
                unh.text(1),
                unh.text(2, 1),
                unh.text(2, 2),
                unh.text(2, 3),
                unh.text(2, 4),
                unh.text(2, 5),
                unh.text(3),
                unh.text(4, 1),
                unh.text(4, 2));
    }
}
