/** The job {@code nightly-reconciliation}: what starts it and its artefacts. All work is done behind the domain's door. */
@NullMarked
package cn.singlewindow.batch.reconciliation;

import org.jspecify.annotations.NullMarked;
