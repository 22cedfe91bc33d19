/**
 * The field's code lists, dated: which codes exist, from when until when, what they are called in Chinese and English,
 * and how the two code generations of countries and currencies map to each other. Owns the tables
 * {@code reference_*}; promises that a look-up is a hash look-up in this JVM, that a code's past is never overwritten, and
 * that every load leaves a report of what it changed.
 *
 * <p>Ask {@link cn.singlewindow.platform.reference.ReferenceData}; load with
 * {@link cn.singlewindow.platform.reference.ReferenceLoads}.
 */
@NullMarked
package cn.singlewindow.platform.reference;

import org.jspecify.annotations.NullMarked;
