/** The pages of regulatory collaboration: the discrepancy desk. */
@NullMarked
package cn.singlewindow.web.collaboration;

import org.jspecify.annotations.NullMarked;
