package cn.singlewindow.platform.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A load in the list of loads.
 *
 * @param id its number, which is also the version that look-ups have afterwards
 * @param edition the edition's name
 * @param effective the first day on which its changes hold
 * @param uploaded whether somebody uploaded it, or it came with the application
 * @param state how it stands
 * @param startedAt when it began
 * @param startedBy who started it
 * @param endedAtOrNull when it ended, if it did
 */
public record LoadRow(
        long id,
        String edition,
        LocalDate effective,
        boolean uploaded,
        LoadState state,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAtOrNull) {

    /** When it ended, if it did. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAtOrNull);
    }
}
