/** Holds in the database. */
@NullMarked
package cn.singlewindow.collaboration.enforcement.store;

import org.jspecify.annotations.NullMarked;
