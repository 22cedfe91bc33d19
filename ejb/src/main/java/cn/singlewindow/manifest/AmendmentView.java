package cn.singlewindow.manifest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An amendment as its filer and customs see it. @param number 16 characters, {@code MA} and the year first */
public record AmendmentView(
        String number,
        long version,
        AmendmentKind kind,
        AmendmentState state,
        String voyage,
        List<String> bills,
        String reason,
        String explanation,
        List<Long> documentIds,
        ManifestForm wanted,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        String note) {

    public AmendmentView {
        bills = List.copyOf(bills);
        documentIds = List.copyOf(documentIds);
    }
}
