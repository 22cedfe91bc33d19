package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import java.util.List;

/**
 * A result as one of its parties gets it.
 *
 * @param number its place in the feed, given once it is committed; 0 before
 * @param sequence 1, 2, 3 … of the subject for this party; a gap means that one was not delivered
 */
public record ResultView(
        long id,
        long number,
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
