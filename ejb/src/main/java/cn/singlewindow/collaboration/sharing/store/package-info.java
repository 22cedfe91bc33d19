/** Datasets, contracts and the log of access in the database. */
@NullMarked
package cn.singlewindow.collaboration.sharing.store;

import org.jspecify.annotations.NullMarked;
