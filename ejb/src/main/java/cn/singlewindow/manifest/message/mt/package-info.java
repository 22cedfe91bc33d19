/** The national manifest messages MT1… to MT5… as XML (STANDARDS §2). */
@NullMarked
package cn.singlewindow.manifest.message.mt;

import org.jspecify.annotations.NullMarked;
