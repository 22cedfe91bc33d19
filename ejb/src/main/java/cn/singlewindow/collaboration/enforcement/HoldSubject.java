package cn.singlewindow.collaboration.enforcement;

import java.time.LocalDate;

/**
 * What a hold is on.
 *
 * @param type as {@link HeldThing#type()}
 * @param key of the thing, in the terms of its type
 */
public record HoldSubject(String type, String key) {

    /** A subject of a known type. */
    public static HoldSubject of(HeldThing thing, String key) {
        return new HoldSubject(thing.type(), key);
    }

    /** The command that holds it until it is lifted, with a ground that the law keeps from it. */
    public PlaceHold secretly(String ground, String legalBasis, LocalDate reviewOn) {
        return new PlaceHold(type, key, ground, legalBasis, reviewOn, null, true, "");
    }
}
