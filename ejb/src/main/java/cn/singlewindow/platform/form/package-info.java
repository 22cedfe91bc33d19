/**
 * Forms as people and machines fill them in: groups of strings by field name, read by the specification of each field into
 * typed values, with a violation at its path for everything that cannot be read. What the fields are is the module's business.
 */
@NullMarked
package cn.singlewindow.platform.form;

import org.jspecify.annotations.NullMarked;
