/** The clock, and the business calendar of Asia/Shanghai. */
@NullMarked
package cn.singlewindow.platform.time;

import org.jspecify.annotations.NullMarked;
