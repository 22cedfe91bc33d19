/**
 * Goods lines in a spreadsheet (xlsx or csv): read into the form's fields with violations by cell, written as template
 * and export. The workbook is opened by this package and the XML guard, so that no other parser sees it.
 */
@NullMarked
package cn.singlewindow.goods.spreadsheet;

import org.jspecify.annotations.NullMarked;
