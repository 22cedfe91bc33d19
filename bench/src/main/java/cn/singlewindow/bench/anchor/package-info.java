/** What ours is measured against. */
@NullMarked
package cn.singlewindow.bench.anchor;

import org.jspecify.annotations.NullMarked;
