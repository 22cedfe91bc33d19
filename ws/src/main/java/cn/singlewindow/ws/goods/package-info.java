/** The goods door for machines: what every format becomes before it is submitted, and what every answer becomes. */
@NullMarked
package cn.singlewindow.ws.goods;

import org.jspecify.annotations.NullMarked;
