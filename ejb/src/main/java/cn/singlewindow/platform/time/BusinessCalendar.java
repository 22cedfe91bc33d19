package cn.singlewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Business days of Asia/Shanghai: Monday to Friday, except the holidays and plus the make-up working days of the State
 * Council's yearly notice, which stand in the table {@code platform_special_day}. A year without a notice has plain
 * weeks.
 */
@ApplicationScoped
public class BusinessCalendar {

    /** The zone of every business date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    Clock clock;

    @Inject
    SpecialDays specialDays;

    /** Today in Shanghai. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The business date of an instant: its calendar day in Shanghai. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant at which a day begins in Shanghai. */
    public Instant startOf(LocalDate day) {
        return day.atTime(LocalTime.MIN).atZone(ZONE).toInstant();
    }

    /** Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, specialDays.kinds());
    }

    /** The day itself if it is worked, else the first later one that is: how deadlines roll over (顺延). */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    /** The first working day after that day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /**
     * The n-th working day after that day.
     *
     * @param count 0 gives the day itself, worked or not; never negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        Map<LocalDate, DayKind> kinds = specialDays.kinds();
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached, kinds) ? 1 : 0;
        }
        return reached;
    }

    private static boolean isWorkingDay(LocalDate day, Map<LocalDate, DayKind> kinds) {
        DayKind kind = kinds.get(day);
        return kind == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : kind == DayKind.WORK;
    }
}
