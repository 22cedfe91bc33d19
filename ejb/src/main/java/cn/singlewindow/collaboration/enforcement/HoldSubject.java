package cn.singlewindow.collaboration.enforcement;

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
}
