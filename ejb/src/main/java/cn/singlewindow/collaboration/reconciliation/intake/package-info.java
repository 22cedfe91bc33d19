/** Night files as agencies deliver them: how they are read, verified and taken over (JB-01). */
@NullMarked
package cn.singlewindow.collaboration.reconciliation.intake;

import org.jspecify.annotations.NullMarked;
