package cn.singlewindow.goods.model;

import cn.singlewindow.platform.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a step is overdue: minutes from now, or the end of a business day that is rolled forward (顺延). */
public final class Deadlines {

    private final Law law;
    private final BusinessCalendar calendar;

    public Deadlines(Law law, BusinessCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** When the clock of a state runs out, counted from an instant; absent where nobody's clock runs. */
    @Nullable
    Instant of(StateTable.Clock clock, Instant from) {
        if (clock.due().isEmpty()) {
            return null;
        }
        int limit = law.integer(clock.due());
        return clock.due().endsWith("days")
                ? endOf(calendar.dateOf(from).plusDays(limit))
                : from.plus(Duration.ofMinutes(limit));
    }

    /** The end of a day, or of the first working day after it. */
    public Instant endOf(LocalDate day) {
        return calendar.startOf(calendar.sameOrNextWorkingDay(day).plusDays(1));
    }
}
