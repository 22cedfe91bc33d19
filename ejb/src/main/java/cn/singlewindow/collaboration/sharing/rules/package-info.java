/** What must be true of a contract that is proposed. */
@NullMarked
package cn.singlewindow.collaboration.sharing.rules;

import org.jspecify.annotations.NullMarked;
