/** The declaration with its verbs, its state table, and how a form becomes facts. */
@NullMarked
package cn.singlewindow.goods.model;

import org.jspecify.annotations.NullMarked;
