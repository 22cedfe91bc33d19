/** The pages of goods declarations: the enterprise's workspace and the customs officer's desk. */
@NullMarked
package cn.singlewindow.web.goods;

import org.jspecify.annotations.NullMarked;
