package cn.singlewindow.manifest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that has to come (MF-03 R1).
 *
 * @param filing number of the report that came, or empty
 * @param overdueAt when its lateness was noticed; absent if it came in time or has time left
 */
public record DueReportView(
        long id,
        FilingKind kind,
        String voyage,
        String imo,
        String place,
        ReportState state,
        Instant since,
        Instant dueAt,
        @Nullable Instant overdueAt,
        String filing) {}
