/** What every SOAP service shares: the guard in front of CXF, keys, proof of the caller, faults. */
@NullMarked
package cn.singlewindow.ws.soap;

import org.jspecify.annotations.NullMarked;
