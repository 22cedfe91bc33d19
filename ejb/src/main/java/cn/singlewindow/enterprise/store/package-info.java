/** Where enterprises, mandates and authorities are kept. Every finder takes a scope. */
@NullMarked
package cn.singlewindow.enterprise.store;

import org.jspecify.annotations.NullMarked;
