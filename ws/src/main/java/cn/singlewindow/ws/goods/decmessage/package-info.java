/** The single window's own {@code DecMessage} XML, versions 3.1 and 4.0, and its two families of receipts (STANDARDS §2). */
@NullMarked
package cn.singlewindow.ws.goods.decmessage;

import org.jspecify.annotations.NullMarked;
