package cn.singlewindow.platform.reference.edition;

import java.time.LocalDate;

/**
 * A stored row that no load has closed.
 *
 * @param code its code
 * @param openedBy the load that opened it
 * @param validFrom its first day in force
 * @param validTo its last day in force
 * @param fingerprint the row as it was published
 */
public record LiveCode(String code, long openedBy, LocalDate validFrom, LocalDate validTo, Fingerprint fingerprint) {

    /** The last day in force if another row begins on that day; the day before the first if it never came into force. */
    LocalDate endBefore(LocalDate start) {
        LocalDate end = start.minusDays(1);
        LocalDate earlier = end.isBefore(validTo) ? end : validTo;
        return earlier.isBefore(validFrom) ? validFrom.minusDays(1) : earlier;
    }
}
