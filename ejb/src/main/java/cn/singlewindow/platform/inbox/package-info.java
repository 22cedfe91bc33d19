/** Makes the effect of a message that may arrive twice happen once. */
@NullMarked
package cn.singlewindow.platform.inbox;

import org.jspecify.annotations.NullMarked;
