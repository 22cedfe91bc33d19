/** The rows, one class each. */
@NullMarked
package cn.singlewindow.bench.rows;

import org.jspecify.annotations.NullMarked;
