/** Refusals that belong to no module. */
@NullMarked
package cn.singlewindow.platform.problem;

import org.jspecify.annotations.NullMarked;
