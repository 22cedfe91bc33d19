package cn.singlewindow.web.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitQuery;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ships of a day: as a board by state, and as a chart of berths against time. */
@Application("VD-02")
@Named
@RequestScoped
public class WatchCallsPage {

    private static final int MOST = 200;
    private static final int DAYS_SHOWN = 3;

    @Inject
    PortCalls calls;

    @Inject
    CurrentUser user;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Clock clock;

    private String view = "board";
    private String day = "";
    private List<VisitRow> rows = List.of();

    /** Reads before the page is drawn, so that a refusal is seen. */
    public void load() {
        Instant from = calendar.startOf(shown());
        Instant until = calendar.startOf(shown().plusDays(isChart() ? DAYS_SHOWN - 1 : 1));
        rows = Stream.concat(search(states(true), null, until).stream(), search(states(false), from, until).stream())
                .sorted(Comparator.comparing(VisitRow::eta))
                .toList();
    }

    private List<VisitRow> search(Set<CallState> states, @Nullable Instant from, Instant until) {
        return calls.search(user.scope(), new VisitQuery("", states, "", from, until, "", "", MOST))
                .items();
    }

    private static Set<CallState> states(boolean inPort) {
        return Arrays.stream(BoardColumn.values())
                .filter(column -> column.inPort() == inPort)
                .flatMap(column -> column.states().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallState.class)));
    }

    private LocalDate shown() {
        return Days.parse(day).orElseGet(calendar::today);
    }

    /** The columns with their ships, the earliest first. */
    public List<ColumnView> getColumns() {
        return Arrays.stream(BoardColumn.values())
                .map(column -> new ColumnView(
                        column,
                        rows.stream()
                                .filter(row -> column.states().contains(row.state()))
                                .toList()))
                .toList();
    }

    /** A column of the board. */
    public record ColumnView(BoardColumn column, List<VisitRow> rows) {}

    /** Berths against time: the day, the night before and the day after. */
    public BerthChart getChartView() {
        LocalDate first = shown().minusDays(1);
        return BerthChart.of(
                rows,
                calls.berths(user.scope()),
                calendar.startOf(first),
                calendar.startOf(first.plusDays(DAYS_SHOWN)),
                clock.instant());
    }

    /** The ships of the chart for those who read it as a list. */
    public List<VisitRow> getRows() {
        return rows;
    }

    /** Whether the chart is shown. */
    public boolean isChart() {
        return view.equals("chart");
    }

    /** The day before the one shown. */
    public LocalDate getBefore() {
        return shown().minusDays(1);
    }

    /** The day after the one shown. */
    public LocalDate getAfterwards() {
        return shown().plusDays(1);
    }

    /** The day that is shown. */
    public LocalDate getShown() {
        return shown();
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = "chart".equals(view) ? "chart" : "board";
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }
}
