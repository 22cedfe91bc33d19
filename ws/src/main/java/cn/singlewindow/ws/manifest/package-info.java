/** Machines' doors for manifests and reports on cargo: what every format is read into, and the answers. */
@NullMarked
package cn.singlewindow.ws.manifest;

import org.jspecify.annotations.NullMarked;
