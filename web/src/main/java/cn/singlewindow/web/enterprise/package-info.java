/** The pages of enterprise filing, mandates and user authority. */
@NullMarked
package cn.singlewindow.web.enterprise;

import org.jspecify.annotations.NullMarked;
