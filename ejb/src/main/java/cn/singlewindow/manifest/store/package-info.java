/** The tables of the module. */
@NullMarked
package cn.singlewindow.manifest.store;

import org.jspecify.annotations.NullMarked;
