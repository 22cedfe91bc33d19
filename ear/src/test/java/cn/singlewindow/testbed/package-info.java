/** What whole-application tests stand on: database, server, deployment, browser. */
@NullMarked
package cn.singlewindow.testbed;

import org.jspecify.annotations.NullMarked;
