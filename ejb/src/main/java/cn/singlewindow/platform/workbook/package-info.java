/**
 * Forms in workbooks: a sheet for each part, found by the names of sheets and columns, read into groups of a form with every
 * doubt named by its cell; and the templates that are handed out. Knows no module's form.
 */
@NullMarked
package cn.singlewindow.platform.workbook;

import org.jspecify.annotations.NullMarked;
