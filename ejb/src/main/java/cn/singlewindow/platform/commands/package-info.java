/** How a command from outside is carried out: in one transaction, once per sender's key, at a moment that can be told. */
@NullMarked
package cn.singlewindow.platform.commands;

import org.jspecify.annotations.NullMarked;
