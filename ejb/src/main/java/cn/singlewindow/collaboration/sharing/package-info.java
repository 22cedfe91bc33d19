/**
 * Data sharing (RC-02): which agency gets which part of what was submitted, by a dated routing table and within a live
 * contract; the catalogue of datasets, the contracts that two agencies agree on, and the log of who read whose personal
 * data. {@link cn.singlewindow.collaboration.sharing.SharingGateway} is the one place where fields are stripped and masked.
 * Writes the tables {@code collaboration_routing}, {@code collaboration_case}, {@code collaboration_dataset}, {@code
 * collaboration_contract} and {@code collaboration_access}.
 */
@NullMarked
package cn.singlewindow.collaboration.sharing;

import org.jspecify.annotations.NullMarked;
