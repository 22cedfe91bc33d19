/** What the doors of machines for a ship's call share: one value for every format, and what becomes of it. */
@NullMarked
package cn.singlewindow.ws.vessel;

import org.jspecify.annotations.NullMarked;
