package cn.singlewindow.collaboration.recognition;

/**
 * How often one agency has recognised another's results.
 *
 * @param actor whose results
 * @param by who recognised them, or not
 */
public record RecognitionRate(String actor, String by, long recognised, long refused) {

    /** In percent, rounded down. */
    public int percent() {
        long all = recognised + refused;
        return all == 0 ? 0 : (int) (recognised * 100 / all);
    }
}
