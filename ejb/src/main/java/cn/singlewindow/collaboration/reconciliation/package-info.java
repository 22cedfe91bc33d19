/**
 * Nightly reconciliation and discrepancy desk 夜间对账与差异处置 (RC-07). Compares what the window, the agencies and their
 * mirrors say of the same facts, and gives each disagreement an owner, an age and a cause. It only reads the tables of
 * others, by plain SQL and without locks, and never mends them: a correction is the owner's normal act.
 */
@NullMarked
package cn.singlewindow.collaboration.reconciliation;

import org.jspecify.annotations.NullMarked;
