/** The portal; it calls the doors of the domain. */
@NullMarked
package cn.singlewindow.web;

import org.jspecify.annotations.NullMarked;
