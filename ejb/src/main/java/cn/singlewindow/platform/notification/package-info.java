/** Portal notices to a user, an enterprise, an agency or the holders of a permission. */
@NullMarked
package cn.singlewindow.platform.notification;

import org.jspecify.annotations.NullMarked;
