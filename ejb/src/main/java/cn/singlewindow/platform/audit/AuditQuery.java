package cn.singlewindow.platform.audit;

import java.time.Instant;

/**
 * What is looked for in the trail; empty texts ask for nothing.
 *
 * @param actor part of who acted, such as {@code li.wei} or {@code agency:GACC}
 * @param what the beginning of what was done, such as {@code goods.}
 * @param subject the id of what it was done to
 * @param from the earliest
 * @param until before when
 * @param after the last id of the page before; empty for the first page
 */
public record AuditQuery(
        String actor, String what, String subject, Instant from, Instant until, String after, int limit) {}
