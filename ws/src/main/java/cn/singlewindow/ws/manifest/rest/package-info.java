/** REST for manifests, bills, amendments and discrepancies. */
@NullMarked
package cn.singlewindow.ws.manifest.rest;

import org.jspecify.annotations.NullMarked;
