package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import java.util.List;

/**
 * A result as one of its parties gets it.
 *
 * @param id rises with time; where a feed goes on
 * @param sequence 1, 2, 3 … of the subject for this party; a gap means that one was not delivered
 */
public record ResultView(
        long id,
        String subjectType,
        String subjectKey,
        long sequence,
        String event,
        String state,
        List<String> codes,
        String reasonCode,
        boolean terminal,
        Instant at) {

    public ResultView {
        codes = List.copyOf(codes);
    }
}
