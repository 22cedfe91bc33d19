/**
 * Mutual assistance of enforcement (RC-04): holds that any agency places on a declaration, visit, bill, container, enterprise
 * or ship, that bite at every gate at once and that only the placer lifts. Writes the table {@code collaboration_hold}.
 */
@NullMarked
package cn.singlewindow.collaboration.enforcement;

import org.jspecify.annotations.NullMarked;
