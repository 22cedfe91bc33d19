/**
 * Watchdogs (CATALOGUE B.4): what is to happen if nothing else has happened by a moment. A watchdog is armed and called off in
 * the transaction of the business that it watches; it fires once over all nodes, late after an outage, with the true due time.
 */
@NullMarked
package cn.singlewindow.platform.watchdog;

import org.jspecify.annotations.NullMarked;
