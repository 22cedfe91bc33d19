/** Code tables and their loads over REST. */
@NullMarked
package cn.singlewindow.ws.reference.rest;

import org.jspecify.annotations.NullMarked;
