/** EDIFACT messages on cargo: CUSCAR, BAPLIE, COARRI, CODECO (STANDARDS §7). */
@NullMarked
package cn.singlewindow.manifest.message.edifact;

import org.jspecify.annotations.NullMarked;
