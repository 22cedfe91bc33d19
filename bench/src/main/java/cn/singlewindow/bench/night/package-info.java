/** Nights made by seed, with what was planted in them, for the rows of the night (P4, R8). */
@NullMarked
package cn.singlewindow.bench.night;

import org.jspecify.annotations.NullMarked;
