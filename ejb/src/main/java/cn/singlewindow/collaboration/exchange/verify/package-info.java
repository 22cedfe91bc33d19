/** Proves exported exchanges with nothing but the export, the public key of the seals and the heads kept outside. */
@NullMarked
package cn.singlewindow.collaboration.exchange.verify;

import org.jspecify.annotations.NullMarked;
