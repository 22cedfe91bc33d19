package cn.singlewindow.collaboration.enforcement;

import cn.singlewindow.shared.ContainerNumber;
import cn.singlewindow.shared.ImoNumber;
import cn.singlewindow.shared.SeqNo;
import cn.singlewindow.shared.SocialCreditCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be held, with the shape of its key and the agency whose gate the hold bites at. */
public enum HeldThing {
    /** A goods declaration 报关单, by its unified number. */
    DECLARATION("goods.declaration", "GACC"),
    /** A port call 航次, by its visit number. */
    VISIT("vessel.visit", "MSA"),
    /** A bill of lading 提单, by voyage and number, a bar between them. */
    BILL("manifest.bill", "GACC"),
    /** A container 集装箱, by its number. */
    CONTAINER("container", "GACC"),
    /** An enterprise 企业, by its unified social credit code. */
    ENTERPRISE("enterprise", "GACC"),
    /** A ship 船舶, by its IMO number. */
    SHIP("ship", "MSA");

    private static final Pattern VISIT_NUMBER = Pattern.compile("[A-Z0-9]{14}");
    private static final Pattern VOYAGE_AND_BILL = Pattern.compile("[^|\\p{Cntrl}]{1,40}\\|[^|\\p{Cntrl}]{1,59}");

    private final String type;
    private final String gatekeeper;

    HeldThing(String type, String gatekeeper) {
        this.type = type;
        this.gatekeeper = gatekeeper;
    }

    /** Its name in messages and events. */
    public String type() {
        return type;
    }

    /** The agency that releases it and is told of a hold. */
    public String gatekeeper() {
        return gatekeeper;
    }

    /** Whether a key has the shape of its kind. */
    public boolean fits(String key) {
        return switch (this) {
            case DECLARATION -> SeqNo.parse(key).isPresent();
            case VISIT -> VISIT_NUMBER.matcher(key).matches();
            case BILL -> VOYAGE_AND_BILL.matcher(key).matches();
            case CONTAINER -> ContainerNumber.parse(key).isPresent();
            case ENTERPRISE -> SocialCreditCode.parse(key).isPresent();
            case SHIP -> ImoNumber.parse(key).isPresent();
        };
    }

    /** The thing of a type. */
    public static Optional<HeldThing> of(String type) {
        return Arrays.stream(values()).filter(thing -> thing.type.equals(type)).findFirst();
    }
}
