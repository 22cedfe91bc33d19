/** The pages of those who run the window. */
@NullMarked
package cn.singlewindow.web.operator;

import org.jspecify.annotations.NullMarked;
