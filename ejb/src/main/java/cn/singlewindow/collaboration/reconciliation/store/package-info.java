/** Runs, slices, findings and discrepancies as sets of rows. */
@NullMarked
package cn.singlewindow.collaboration.reconciliation.store;

import org.jspecify.annotations.NullMarked;
