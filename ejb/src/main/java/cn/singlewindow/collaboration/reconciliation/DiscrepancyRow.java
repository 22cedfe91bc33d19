package cn.singlewindow.collaboration.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy in a list.
 *
 * @param id SHA-256 of check and key, hexadecimal: the same on every night
 * @param check {@code REC-08} …
 * @param key the match key: the {@code SeqNo}, with the agency or version after a slash where it needs one
 * @param kind what disagrees, a key of the message bundle
 * @param owner who must correct it: an agency's code, or {@code HUB} for the window
 * @param agency the other agency concerned
 * @param nights how many nights it has been seen, 1 on its first
 * @param exposure money at stake, if it has any
 * @param overdue whether its due date is over and it is not mended
 */
public record DiscrepancyRow(
        String id,
        String check,
        String key,
        String kind,
        Severity severity,
        String owner,
        String agency,
        DiscrepancyState state,
        LocalDate firstSeen,
        LocalDate lastSeen,
        int nights,
        int reopened,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String assignee,
        @Nullable BigDecimal exposure,
        @Nullable String currency,
        long version) {}
