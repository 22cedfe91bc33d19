/** The rules of manifests, one class each. */
@NullMarked
package cn.singlewindow.manifest.rules;

import org.jspecify.annotations.NullMarked;
