/** Reads an edition: the published files as they are, turned into rows, or refused with file and row. Private to the module. */
@NullMarked
package cn.singlewindow.platform.reference.edition;

import org.jspecify.annotations.NullMarked;
