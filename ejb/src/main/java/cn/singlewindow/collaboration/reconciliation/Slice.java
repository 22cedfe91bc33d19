package cn.singlewindow.collaboration.reconciliation;

import java.io.Serializable;

/**
 * The left rows of a comparison with ids above {@code afterId} and up to {@code toId}: done in one transaction, and
 * done again whole if that did not commit.
 */
public record Slice(long run, String check, String comparison, int number, long afterId, long toId, long compared)
        implements Serializable {}
