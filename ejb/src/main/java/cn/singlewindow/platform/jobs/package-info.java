/**
 * The door to jobs. The domain may not call the job operator itself: a job's definition, its artefacts and the code that
 * starts it must lie in one deployment, which is the module of jobs.
 */
@NullMarked
package cn.singlewindow.platform.jobs;

import org.jspecify.annotations.NullMarked;
