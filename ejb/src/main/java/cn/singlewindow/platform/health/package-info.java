/** How the system is: whether it may serve, what it is behind with, and what is swept up. */
@NullMarked
package cn.singlewindow.platform.health;

import org.jspecify.annotations.NullMarked;
