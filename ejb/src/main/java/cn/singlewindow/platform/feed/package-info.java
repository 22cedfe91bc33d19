/** Feeds that others poll: rows in the order of the numbers that they are given once they are committed. */
@NullMarked
package cn.singlewindow.platform.feed;

import org.jspecify.annotations.NullMarked;
