/**
 * Goods lines in a spreadsheet (xlsx or csv): read into the form's fields with violations by cell, written as template
 * and export.
 */
@NullMarked
package cn.singlewindow.goods.spreadsheet;

import org.jspecify.annotations.NullMarked;
