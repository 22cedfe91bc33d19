/** The rules of GD-01: one class per rule, named as the sentence it states, pure; {@link GoodsRules} lists them. */
@NullMarked
package cn.singlewindow.goods.rules;

import org.jspecify.annotations.NullMarked;
