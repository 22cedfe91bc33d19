/**
 * Data sharing (RC-02): which agency gets which part of what was submitted, by a dated routing table, and the cases
 * that are opened for them. Writes the tables {@code collaboration_routing} and {@code collaboration_case}.
 */
@NullMarked
package cn.singlewindow.collaboration.sharing;

import org.jspecify.annotations.NullMarked;
