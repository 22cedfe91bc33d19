/** The pages of ships and port calls: the agent's workspace, and the desks of maritime, customs and border inspection. */
@NullMarked
package cn.singlewindow.web.vessel;

import org.jspecify.annotations.NullMarked;
