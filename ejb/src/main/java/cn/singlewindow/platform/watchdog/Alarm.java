package cn.singlewindow.platform.watchdog;

import java.time.Instant;

/**
 * A watchdog that fires.
 *
 * @param kind its kind
 * @param subjectType what it watched
 * @param subjectId its id
 * @param due when it was due, however late it fires
 */
public record Alarm(String kind, String subjectType, long subjectId, Instant due) {}
