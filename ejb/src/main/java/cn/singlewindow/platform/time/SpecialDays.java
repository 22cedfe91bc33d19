package cn.singlewindow.platform.time;

import cn.singlewindow.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The holidays and make-up working days, read from the table and kept for ten minutes. */
@ApplicationScoped
public class SpecialDays {

    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

    /** The kind of every day that differs from its weekday. */
    public Map<LocalDate, DayKind> kinds() {
        Instant now = clock.instant();
        Snapshot current = snapshot;
        if (now.isBefore(current.staleAt())) {
            return current.kinds();
        }
        Snapshot fresh = new Snapshot(read(), now.plus(KEPT));
        snapshot = fresh;
        return fresh.kinds();
    }

    /**
     * Stores the days of a notice over those already there, in the caller's transaction; for the loader of reference
     * data. Other nodes follow within ten minutes.
     *
     * @return how many rows changed
     */
    public int store(List<SpecialDay> days) {
        int changed = 0;
        for (SpecialDay day : days) {
            changed += database.update(
                    "INSERT INTO platform_special_day (special_day, kind, name_zh) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), name_zh = VALUES(name_zh)",
                    day.day(),
                    day.kind(),
                    day.nameZh());
        }
        snapshot = new Snapshot(Map.of(), Instant.MIN);
        return changed;
    }

    private Map<LocalDate, DayKind> read() {
        return database
                .list(
                        "SELECT special_day, kind, name_zh FROM platform_special_day",
                        row -> new SpecialDay(
                                row.date("special_day"), DayKind.valueOf(row.text("kind")), row.text("name_zh")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(SpecialDay::day, SpecialDay::kind));
    }

    private record Snapshot(Map<LocalDate, DayKind> kinds, Instant staleAt) {}
}
