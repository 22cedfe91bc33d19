/** What must be true of a hold that is placed. */
@NullMarked
package cn.singlewindow.collaboration.enforcement.rules;

import org.jspecify.annotations.NullMarked;
