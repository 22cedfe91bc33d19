package cn.singlewindow.collaboration.exchange;

import java.time.Instant;

/**
 * One thing that an agency is told: that a case of its was opened, or that something happened to the case's subject. What the
 * subject looks like is asked of its module, within the agency's own scope.
 *
 * @param sequence 1, 2, 3 … without a gap within one agency
 * @param subjectType such as {@code goods.declaration}
 * @param subjectKey the subject's public number, such as 统一编号
 * @param event {@code opened}, or the last word of the module's topic
 * @param version of the subject that it tells of
 */
public record Mail(
        long sequence, String subjectType, String subjectKey, String event, long version, Instant happenedAt) {}
