/** The stored answer for a key: a retry is harmless and gets the same bytes, without a time window. */
@NullMarked
package cn.singlewindow.platform.idempotency;

import org.jspecify.annotations.NullMarked;
