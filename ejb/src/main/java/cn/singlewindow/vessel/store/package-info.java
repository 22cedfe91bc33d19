/** Tables of the module; every finder takes a scope. */
@NullMarked
package cn.singlewindow.vessel.store;

import org.jspecify.annotations.NullMarked;
