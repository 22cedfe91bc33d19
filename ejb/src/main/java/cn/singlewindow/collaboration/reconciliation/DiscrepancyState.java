package cn.singlewindow.collaboration.reconciliation;

import java.util.EnumSet;
import java.util.Set;

/** Where a discrepancy stands. Only data that agree close it; what somebody says about it does not. */
public enum DiscrepancyState {
    /** Found, nobody has it. */
    OPEN,
    /** Somebody has it. */
    ASSIGNED,
    /** Its cause is known and written down; the data still disagree. */
    EXPLAINED,
    /** Its owner says that the correction has been made. */
    CORRECTED,
    /** A later comparison found both sides in agreement. */
    VERIFIED,
    /** Agreed and done with. Found again, it re-opens under the same id. */
    CLOSED;

    /** What may follow by an act or by the night. */
    public Set<DiscrepancyState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ASSIGNED, EXPLAINED, CORRECTED, VERIFIED);
            case ASSIGNED -> EnumSet.of(OPEN, ASSIGNED, EXPLAINED, CORRECTED, VERIFIED);
            case EXPLAINED -> EnumSet.of(ASSIGNED, EXPLAINED, CORRECTED, VERIFIED);
            case CORRECTED -> EnumSet.of(OPEN, VERIFIED);
            case VERIFIED -> EnumSet.of(OPEN, CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }

    /** Whether that state may follow this one. */
    public boolean mayBecome(DiscrepancyState state) {
        return next().contains(state);
    }

    /** Whether the data are known to agree. */
    public boolean agreed() {
        return this == VERIFIED || this == CLOSED;
    }
}
