/** Measures the running system and tries to break it. */
@NullMarked
package cn.singlewindow.bench;

import org.jspecify.annotations.NullMarked;
