/** The checks of CATALOGUE B.5, each declared in one class named as what it proves. */
@NullMarked
package cn.singlewindow.collaboration.reconciliation.rules;

import org.jspecify.annotations.NullMarked;
