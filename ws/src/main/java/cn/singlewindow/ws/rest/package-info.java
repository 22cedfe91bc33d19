/**
 * What every REST resource shares: who calls, how refusals are told (RFC 9457), limits, paging. Resources stand in the
 * package of their module.
 */
@NullMarked
package cn.singlewindow.ws.rest;

import org.jspecify.annotations.NullMarked;
