/** The port call: its states, its parts, what can be done to it. */
@NullMarked
package cn.singlewindow.vessel.model;

import org.jspecify.annotations.NullMarked;
