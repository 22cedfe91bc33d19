package cn.singlewindow.vessel.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a call's steps were taken; absent until then. */
public record Times(
        @Nullable Instant ata,
        @Nullable Instant atd,
        @Nullable Instant entryApplied,
        @Nullable Instant etaConfirmed,
        @Nullable Instant confirmedEta,
        @Nullable Instant inwardLodged,
        @Nullable Instant inwardCleared,
        @Nullable Instant departureApplied) {

    /** Of a call that was just opened. */
    public static Times none() {
        return new Times(null, null, null, null, null, null, null, null);
    }

    Times arrived(Instant at) {
        return new Times(
                at, atd, entryApplied, etaConfirmed, confirmedEta, inwardLodged, inwardCleared, departureApplied);
    }

    Times sailed(Instant at) {
        return new Times(
                ata, at, entryApplied, etaConfirmed, confirmedEta, inwardLodged, inwardCleared, departureApplied);
    }

    Times appliedEntry(Instant at) {
        return new Times(ata, atd, at, etaConfirmed, confirmedEta, inwardLodged, inwardCleared, departureApplied);
    }

    Times confirmed(Instant at, Instant eta) {
        return new Times(ata, atd, entryApplied, at, eta, inwardLodged, inwardCleared, departureApplied);
    }

    Times lodgedInward(Instant at) {
        return new Times(ata, atd, entryApplied, etaConfirmed, confirmedEta, at, inwardCleared, departureApplied);
    }

    Times clearedInward(@Nullable Instant at) {
        return new Times(ata, atd, entryApplied, etaConfirmed, confirmedEta, inwardLodged, at, departureApplied);
    }

    Times appliedDeparture(@Nullable Instant at) {
        return new Times(ata, atd, entryApplied, etaConfirmed, confirmedEta, inwardLodged, inwardCleared, at);
    }
}
