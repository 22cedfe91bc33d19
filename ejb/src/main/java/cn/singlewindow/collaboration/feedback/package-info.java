/**
 * Result feedback (RC-05): what became of a submission, in order and without gap for each of its parties, pushed to those who
 * subscribed (webhook, mail), replayed on request, and proven to a bank. Writes the tables {@code collaboration_result}, {@code
 * collaboration_subscription}, {@code collaboration_push} and {@code collaboration_proof}.
 */
@NullMarked
package cn.singlewindow.collaboration.feedback;

import org.jspecify.annotations.NullMarked;
