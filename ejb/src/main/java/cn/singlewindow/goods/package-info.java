/**
 * Goods declaration 货物申报 (GD). Owns the declaration from its draft to its clearance: the one form that every door
 * fills, its rules, its states, its receipts. Applications: GD-01.
 */
@NullMarked
package cn.singlewindow.goods;

import org.jspecify.annotations.NullMarked;
