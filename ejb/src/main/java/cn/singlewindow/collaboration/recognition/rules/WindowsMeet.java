package cn.singlewindow.collaboration.recognition.rules;

import cn.singlewindow.collaboration.recognition.ControlActView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two agencies whose windows share enough time come together: "one boarding" (CATALOGUE RC-03 R2).
 *
 * @param from beginning of the time that they share
 * @param to its end
 */
public record WindowsMeet(ControlActView with, Instant from, Instant to) {

    /** The open act of another agency that shares the most time with a window; nothing if all share less than needed. */
    public static Optional<WindowsMeet> find(
            Collection<ControlActView> open, String planner, Instant from, Instant to, Duration needed) {
        return open.stream()
                .filter(act -> act.open() && !act.agency().equals(planner))
                .map(act -> new WindowsMeet(act, later(from, act.from()), earlier(to, act.to())))
                .filter(meeting -> meeting.length().compareTo(needed) >= 0)
                .max(Comparator.comparing(WindowsMeet::length));
    }

    private Duration length() {
        return Duration.between(from, to);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
