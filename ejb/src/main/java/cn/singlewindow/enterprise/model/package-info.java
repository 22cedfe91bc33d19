/** Aggregates with verbs: the filed enterprise, the mandate; and the tables of what may follow what. */
@NullMarked
package cn.singlewindow.enterprise.model;

import org.jspecify.annotations.NullMarked;
