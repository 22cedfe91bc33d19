/** What a check is made of, and the run that executes it. */
@NullMarked
package cn.singlewindow.collaboration.reconciliation.model;

import org.jspecify.annotations.NullMarked;
