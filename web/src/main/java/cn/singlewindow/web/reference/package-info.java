/** The pages of code tables. */
@NullMarked
package cn.singlewindow.web.reference;

import org.jspecify.annotations.NullMarked;
