/** The bill with its verbs, the state tables, what was read of a form. */
@NullMarked
package cn.singlewindow.manifest.model;

import org.jspecify.annotations.NullMarked;
