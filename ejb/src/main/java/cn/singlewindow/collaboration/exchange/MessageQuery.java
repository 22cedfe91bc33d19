package cn.singlewindow.collaboration.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are looked for; everything left empty is not looked at.
 *
 * @param party such as {@code agency:GACC}
 * @param operation such as {@code returnDecision}
 * @param text a {@code wsa:MessageID}
 * @param outcome {@code DONE}, {@code REFUSED}, {@code FAILED}
 * @param from recorded at or after
 * @param to recorded before
 * @param after the key of the page before
 * @param limit 1 to 200
 */
public record MessageQuery(
        String party,
        String operation,
        String text,
        String outcome,
        @Nullable Instant from,
        @Nullable Instant to,
        String after,
        int limit) {

    /** The newest. */
    public static MessageQuery newest(int limit) {
        return new MessageQuery("", "", "", "", null, null, "", limit);
    }
}
