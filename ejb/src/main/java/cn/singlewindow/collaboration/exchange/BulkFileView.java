package cn.singlewindow.collaboration.exchange;

import java.time.Instant;

/**
 * A file that is stored.
 *
 * @param sender {@code agency:<code>} or {@code window}
 * @param inOrder whether every file before it is there; only then may it be taken
 */
public record BulkFileView(long id, String sender, BulkFile file, Instant storedAt, boolean inOrder) {}
