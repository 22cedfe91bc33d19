/**
 * The exchange hub (RC-02, RC-05; ARCHITECTURE §4.3): the mailbox of each agency with everything that it must know in one
 * gapless sequence, the calls to agencies' own systems, the sealed log of every signed message, and bulk files. Nothing
 * else speaks to agencies. Writes the tables {@code collaboration_mail*}, {@code collaboration_message*},
 * {@code collaboration_bulk_*}, {@code collaboration_endpoint}.
 */
@NullMarked
package cn.singlewindow.collaboration.exchange;

import org.jspecify.annotations.NullMarked;
