/**
 * Value types that every module speaks: who acts ({@link cn.singlewindow.shared.Scope}), what was wrong
 * ({@link cn.singlewindow.shared.Violation}), and the field's identifiers, each refusing bad input when it is made.
 */
@NullMarked
package cn.singlewindow.shared;

import org.jspecify.annotations.NullMarked;
