/** Brings up what the application stands on: the database, its schema, the keys and the server. */
@NullMarked
package cn.singlewindow.setup;

import org.jspecify.annotations.NullMarked;
