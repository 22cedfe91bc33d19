/** Plain SQL inside the caller's transaction, for hot paths and set work. */
@NullMarked
package cn.singlewindow.platform.sql;

import org.jspecify.annotations.NullMarked;
