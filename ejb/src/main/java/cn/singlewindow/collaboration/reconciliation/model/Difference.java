package cn.singlewindow.collaboration.reconciliation.model;

/**
 * A way in which two sides can disagree.
 *
 * @param kind its name, a key of the message bundle
 * @param when the condition in SQL; {@code :cutoff} stands for the watermark less the check's tolerance, {@code :tolerance} for
 *     its seconds
 */
public record Difference(String kind, String when) {}
