/** Events stored with the change that they tell of, and delivered after its commit, at least once, in order per case. */
@NullMarked
package cn.singlewindow.platform.outbox;

import org.jspecify.annotations.NullMarked;
