/** Goods declarations over REST. */
@NullMarked
package cn.singlewindow.ws.goods.rest;

import org.jspecify.annotations.NullMarked;
