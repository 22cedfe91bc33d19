/** The job {@code load-reference}: checks an edition of the code tables, loads it table by table, ends the load. */
@NullMarked
package cn.singlewindow.batch.reference;

import org.jspecify.annotations.NullMarked;
