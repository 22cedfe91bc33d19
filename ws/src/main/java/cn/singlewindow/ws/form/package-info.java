/**
 * What the doors of all modules share in reading forms: a builder of groups that tells what could not be taken over, and
 * bounded JSON in and out.
 */
@NullMarked
package cn.singlewindow.ws.form;

import org.jspecify.annotations.NullMarked;
