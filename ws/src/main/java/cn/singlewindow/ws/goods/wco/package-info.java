/** The WCO Data Model declaration, read by a mapping table that is data. */
@NullMarked
package cn.singlewindow.ws.goods.wco;

import org.jspecify.annotations.NullMarked;
