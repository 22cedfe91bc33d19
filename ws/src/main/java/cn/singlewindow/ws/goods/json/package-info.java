/** The declaration as JSON, by the same names as {@code DecMessage}, read as a bounded stream. */
@NullMarked
package cn.singlewindow.ws.goods.json;

import org.jspecify.annotations.NullMarked;
