/** Holds, sharing contracts, control acts and results over REST. */
@NullMarked
package cn.singlewindow.ws.collaboration.rest;

import org.jspecify.annotations.NullMarked;
