/** Messages on cargo in every format that is taken, read into the module's one form, and the answers to them. */
@NullMarked
package cn.singlewindow.manifest.message;

import org.jspecify.annotations.NullMarked;
