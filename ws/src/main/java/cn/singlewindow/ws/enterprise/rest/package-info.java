/** Enterprises and mandates over REST. */
@NullMarked
package cn.singlewindow.ws.enterprise.rest;

import org.jspecify.annotations.NullMarked;
