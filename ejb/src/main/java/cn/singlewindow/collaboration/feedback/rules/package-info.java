/** What must be true of a subscription's address. */
@NullMarked
package cn.singlewindow.collaboration.feedback.rules;

import org.jspecify.annotations.NullMarked;
