/** Declarations and drafts in the database; every finder takes a scope. */
@NullMarked
package cn.singlewindow.goods.store;

import org.jspecify.annotations.NullMarked;
