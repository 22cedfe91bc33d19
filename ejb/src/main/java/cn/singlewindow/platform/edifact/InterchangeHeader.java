package cn.singlewindow.platform.edifact;

/**
 * UNB.
 *
 * @param syntax syntax identifier, {@code UNOA}
 * @param version syntax version, {@code 1} to {@code 4}
 * @param sender interchange sender's identification
 * @param senderQualifier its code qualifier; may be empty
 * @param recipient interchange recipient's identification
 * @param recipientQualifier its code qualifier; may be empty
 * @param reference interchange control reference
 * @param acknowledgement whether the sender asks for CONTRL
 * @param test whether it is a test
 */
public record InterchangeHeader(
        String syntax,
        String version,
        String sender,
        String senderQualifier,
        String recipient,
        String recipientQualifier,
        String reference,
        boolean acknowledgement,
        boolean test) {

    static InterchangeHeader of(Segment unb) {
        return new InterchangeHeader(
                unb.text(1, 1),
                unb.text(1, 2),
                unb.text(2, 1),
                unb.text(2, 2),
                unb.text(3, 1),
                unb.text(3, 2),
                unb.text(5),
                unb.text(9).equals("1"),
                unb.text(11).equals("1"));
    }
}
