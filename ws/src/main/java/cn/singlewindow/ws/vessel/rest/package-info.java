/** REST resources of ships and their port calls. */
@NullMarked
package cn.singlewindow.ws.vessel.rest;

import org.jspecify.annotations.NullMarked;
