/** Users, API clients, certificates and roles: how an identity becomes a scope, fresh on every request. */
@NullMarked
package cn.singlewindow.platform.access;

import org.jspecify.annotations.NullMarked;
