package cn.singlewindow.platform.message;

/** What a JSON document may have at most. */
final class JsonBounds {

    static final int BYTES = 8 << 20;
    static final int DEPTH = 8;
    static final int MEMBERS = 200_000;
    static final int TEXT = 2 << 20;
    static final int NAME = 128;
    static final int NUMBER = 64;

    private JsonBounds() {}
}
