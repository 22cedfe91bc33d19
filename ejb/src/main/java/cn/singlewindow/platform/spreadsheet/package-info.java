/**
 * Workbooks (xlsx) and csv files as cells, read through the XML guard and within bounds, so that no other parser sees
 * them; and a writer for templates and exports. What columns mean is the matter of the modules.
 */
@NullMarked
package cn.singlewindow.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
