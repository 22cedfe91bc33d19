/** Parameters with a date from which they hold. */
@NullMarked
package cn.singlewindow.platform.settings;

import org.jspecify.annotations.NullMarked;
