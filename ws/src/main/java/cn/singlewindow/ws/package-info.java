/** The doors of machines, REST and SOAP; they call the doors of the domain. */
@NullMarked
package cn.singlewindow.ws;

import org.jspecify.annotations.NullMarked;
