package cn.singlewindow.collaboration.reconciliation;

import java.time.Instant;

/** What a task of a night did. */
public record NightTaskView(
        NightTask.Step step, String task, Instant startedAt, Instant endedAt, long seen, long done, String note) {}
