/** The tables {@code reference_*}. Private to the module. */
@NullMarked
package cn.singlewindow.platform.reference.store;

import org.jspecify.annotations.NullMarked;
