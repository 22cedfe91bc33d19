/** The door to jobs, as the rest of the application uses it. */
@NullMarked
package cn.singlewindow.batch.jobs;

import org.jspecify.annotations.NullMarked;
