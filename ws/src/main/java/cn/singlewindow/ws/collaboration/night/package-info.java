/** The night over REST: runs, what they found, and the files that agencies deliver for it (RC-07). */
@NullMarked
package cn.singlewindow.ws.collaboration.night;

import org.jspecify.annotations.NullMarked;
