/** Tests on the whole application in the real server; they may run inside it, so what they use must be on its class path. */
@NullMarked
package cn.singlewindow.whole;

import org.jspecify.annotations.NullMarked;
