/** The append-only trail of who did what, sealed every second by a signed hash chain whose heads are kept outside. */
@NullMarked
package cn.singlewindow.platform.audit;

import org.jspecify.annotations.NullMarked;
