package cn.singlewindow.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import cn.singlewindow.testing.TestClock;
import cn.singlewindow.testing.Wire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    /** Spring Festival 2026 as the State Council announced it: off 15 to 23 February, worked on Saturdays 14 and 28. */
    private final SpecialDays springFestival2026 = new SpecialDays() {
        @Override
        public Map<LocalDate, DayKind> kinds() {
            Map<LocalDate, DayKind> kinds = new HashMap<>();
            for (int day = 15; day <= 23; day++) {
                kinds.put(february(day), DayKind.OFF);
            }
            kinds.put(february(14), DayKind.WORK);
            kinds.put(february(28), DayKind.WORK);
            return kinds;
        }
    };

    private final BusinessCalendar calendar =
            Wire.into(new BusinessCalendar(), springFestival2026, new TestClock("2026-02-13T16:30:00Z"));

    @Test
    void weekendsAreOffUnlessTheNoticeMakesThemWorked() {
        assertThat(calendar.isWorkingDay(february(7))).isFalse();
        assertThat(calendar.isWorkingDay(february(14))).isTrue();
        assertThat(calendar.isWorkingDay(february(16))).isFalse();
        assertThat(calendar.isWorkingDay(february(24))).isTrue();
    }

    @Test
    void deadlinesRollOverTheHoliday() {
        assertThat(calendar.sameOrNextWorkingDay(february(17))).isEqualTo(february(24));
        assertThat(calendar.sameOrNextWorkingDay(february(14))).isEqualTo(february(14));
        assertThat(calendar.nextWorkingDay(february(14))).isEqualTo(february(24));
        assertThat(calendar.plusWorkingDays(february(13), 3)).isEqualTo(february(25));
        assertThat(calendar.plusWorkingDays(february(16), 0)).isEqualTo(february(16));
    }

    @Test
    void theBusinessDateIsShanghais() {
        assertThat(calendar.today()).isEqualTo(february(14));
        assertThat(calendar.startOf(february(14))).isEqualTo(Instant.parse("2026-02-13T16:00:00Z"));
    }

    private static LocalDate february(int day) {
        return LocalDate.of(2026, 2, day);
    }
}
