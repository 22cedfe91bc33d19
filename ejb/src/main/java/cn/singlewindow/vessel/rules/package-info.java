/** One class per rule of the port call, named as the sentence it states. */
@NullMarked
package cn.singlewindow.vessel.rules;

import org.jspecify.annotations.NullMarked;
