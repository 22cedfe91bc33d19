/** Small tables that come with the application, beside the classes that read them. */
@NullMarked
package cn.singlewindow.platform.tables;

import org.jspecify.annotations.NullMarked;
