/**
 * Mutual recognition of control and joint inspection (RC-03): what agencies inspect, where a fresh result of one spares another
 * the same check, and how several of them go on board at one time. Writes the tables {@code collaboration_control}, {@code
 * collaboration_control_slot} and {@code collaboration_recognition}.
 */
@NullMarked
package cn.singlewindow.collaboration.recognition;

import org.jspecify.annotations.NullMarked;
