package cn.singlewindow.manifest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A filing in a list. @param dueAt when it was due; absent where no time limit was known */
public record FilingRow(
        String number,
        FilingKind kind,
        ReportState state,
        String imo,
        String shipName,
        String voyage,
        String visit,
        String place,
        String portOfLoading,
        String portOfDischarge,
        int bills,
        boolean late,
        Instant filedAt,
        @Nullable Instant dueAt) {}
