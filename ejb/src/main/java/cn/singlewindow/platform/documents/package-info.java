/** Stored documents, kept once per content, found only inside the owner's scope. */
@NullMarked
package cn.singlewindow.platform.documents;

import org.jspecify.annotations.NullMarked;
