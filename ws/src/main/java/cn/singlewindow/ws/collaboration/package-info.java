/** How agencies' systems reach the modules: one {@link cn.singlewindow.ws.collaboration.CaseDoor} for each kind of subject. */
@NullMarked
package cn.singlewindow.ws.collaboration;

import org.jspecify.annotations.NullMarked;
