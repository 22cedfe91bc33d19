package cn.singlewindow.collaboration.feedback;

import java.time.Instant;
import java.util.List;

/**
 * What a bank sees of a submission, and nothing else of it.
 *
 * @param reader for whom the link was made
 * @param results what has become of it, oldest first
 * @param digest SHA-256 over number, state and results, in hexadecimal: two readings agree exactly if these do
 * @param readAt the moment for which this is true
 */
public record ProofView(
        Standing standing,
        String reader,
        Instant madeAt,
        Instant validUntil,
        List<ResultView> results,
        String digest,
        Instant readAt) {

    public ProofView {
        results = List.copyOf(results);
    }
}
