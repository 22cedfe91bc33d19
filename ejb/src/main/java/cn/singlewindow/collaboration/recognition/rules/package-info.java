/** When a result spares a check, and when two visits become one. */
@NullMarked
package cn.singlewindow.collaboration.recognition.rules;

import org.jspecify.annotations.NullMarked;
