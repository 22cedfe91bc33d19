package cn.singlewindow.ws.vessel.edifact;

import cn.singlewindow.platform.edifact.Segment;

/**
 * What a sender wants done with a message: BGM 1225, or in the UN/IATA guide the word in BGM 1004. Every list is told whole, so
 * that a change replaces it.
 */
public enum MessageFunction {
    /** The first one, a replacement, a change. */
    DECLARE,
    /** The last one: nobody is added any more. */
    CLOSE,
    /** What was declared counts no longer. */
    CANCEL;

    static MessageFunction of(Segment bgm) {
        return switch (bgm.text(2)) {
            case "XR", "CX" -> CANCEL;
            case "CL", "CLOB", "CLNB" -> CLOSE;
            default -> of(bgm.text(3));
        };
    }

    private static MessageFunction of(String code) {
        return switch (code) {
            case "1", "3", "17", "50" -> CANCEL;
            case "22", "41" -> CLOSE;
            default -> DECLARE;
        };
    }
}
