/** Jobs that the clock starts; they call the doors of the domain. */
@NullMarked
package cn.singlewindow.batch;

import org.jspecify.annotations.NullMarked;
