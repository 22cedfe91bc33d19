/** Manifests and reports on cargo in workbooks, read into the module's form with violations by cell. */
@NullMarked
package cn.singlewindow.manifest.spreadsheet;

import org.jspecify.annotations.NullMarked;
