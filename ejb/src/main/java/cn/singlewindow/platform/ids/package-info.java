/** Time-ordered 64-bit ids made in the JVM, without a round trip to the database. */
@NullMarked
package cn.singlewindow.platform.ids;

import org.jspecify.annotations.NullMarked;
