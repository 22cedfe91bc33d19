/**
 * What a ship declares in a workbook: the IMO import template as it is used at sea, or the one that this window hands out. Read
 * into the module's form with violations by cell.
 */
@NullMarked
package cn.singlewindow.vessel.spreadsheet;

import org.jspecify.annotations.NullMarked;
