/** Texts of codes and screens in zh_CN and en, one bundle per module. */
@NullMarked
package cn.singlewindow.platform.texts;

import org.jspecify.annotations.NullMarked;
