/** Named number sequences, taken from the database in blocks; gaps are allowed, doubles are not. */
@NullMarked
package cn.singlewindow.platform.numbering;

import org.jspecify.annotations.NullMarked;
