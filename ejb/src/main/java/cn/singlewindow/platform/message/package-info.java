/**
 * What all modules share in reading messages into forms: a builder of groups that tells what could not be taken over, and
 * bounded JSON in and out.
 */
@NullMarked
package cn.singlewindow.platform.message;

import org.jspecify.annotations.NullMarked;
