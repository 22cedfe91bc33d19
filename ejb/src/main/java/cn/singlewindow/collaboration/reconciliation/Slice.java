package cn.singlewindow.collaboration.reconciliation;

import java.io.Serializable;

/**
 * The rows of a comparison with ids above {@code afterId} and up to {@code toId}: done in one transaction, and done again
 * whole if that did not commit.
 *
 * @param reach which of them
 * @param compared how many rows lie between the bounds
 */
public record Slice(
        long run, String check, String comparison, int number, Reach reach, long afterId, long toId, long compared)
        implements Serializable {}
