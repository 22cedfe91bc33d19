/** The stand-alone verifier of an exported audit trail. Nothing here needs more than the JDK. */
@NullMarked
package cn.singlewindow.platform.audit.verify;

import org.jspecify.annotations.NullMarked;
