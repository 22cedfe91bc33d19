package cn.singlewindow.web.goods;

import cn.singlewindow.goods.DeclarationState;
import cn.singlewindow.goods.DeclarationView;
import cn.singlewindow.goods.DeclarationView.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The timeline cut into segments, each owned by whoever had the clock: who took how long.
 *
 * @param segments in order; the last one runs until now unless the declaration has ended
 * @param totals how long each owner had the clock, in order of first appearance
 */
public record ClockLine(List<Segment> segments, List<Total> totals) {

    /** A stretch between two changes. {@code weight}: its share of the bar, at least 1. */
    public record Segment(String owner, DeclarationState state, Duration length, long weight) {
        /** The class of its colour. */
        public String style() {
            return ClockLine.style(owner);
        }
    }

    /** The sum of an owner. */
    public record Total(String owner, Duration length) {
        /** The class of its colour. */
        public String style() {
            return ClockLine.style(owner);
        }
    }

    /** Cuts a timeline, up to the last change if the declaration has ended, else up to now. */
    static ClockLine of(DeclarationView view) {
        return of(view.timeline(), Instant.now());
    }

    static ClockLine of(List<TimelineEntry> timeline, Instant now) {
        List<Segment> segments = new ArrayList<>();
        Map<String, Duration> totals = new LinkedHashMap<>();
        for (int i = 0; i < timeline.size(); i++) {
            TimelineEntry entry = timeline.get(i);
            boolean last = i == timeline.size() - 1;
            if (entry.clockOwner().isEmpty() || (last && ended(entry.to()))) {
                continue;
            }
            Instant until = last ? now : timeline.get(i + 1).at();
            Duration length = Duration.between(entry.at(), until);
            segments.add(new Segment(entry.clockOwner(), entry.to(), length, Math.max(1, length.toMinutes())));
            totals.merge(entry.clockOwner(), length, Duration::plus);
        }
        return new ClockLine(
                segments,
                totals.entrySet().stream()
                        .map(total -> new Total(total.getKey(), total.getValue()))
                        .toList());
    }

    private static boolean ended(DeclarationState state) {
        return switch (state) {
            case CLEARED, WITHDRAWN, RETURNED, REJECTED -> true;
            default -> false;
        };
    }

    private static String style(String owner) {
        return switch (owner) {
            case "TRADER", "GACC", "TAX", "WINDOW" -> "own-" + owner;
            default -> "own-OTHER";
        };
    }
}
