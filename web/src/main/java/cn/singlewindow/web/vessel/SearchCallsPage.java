package cn.singlewindow.web.vessel;

import cn.singlewindow.platform.time.BusinessCalendar;
import cn.singlewindow.shared.Application;
import cn.singlewindow.shared.Page;
import cn.singlewindow.vessel.CallState;
import cn.singlewindow.vessel.PortCalls;
import cn.singlewindow.vessel.VisitQuery;
import cn.singlewindow.vessel.VisitRow;
import cn.singlewindow.web.CurrentUser;
import cn.singlewindow.web.Days;
import cn.singlewindow.web.ListPage;
import cn.singlewindow.web.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Port calls: an agent's own; an agency's all, or those of which it has something to do. */
@Application("VD-01")
@Named
@RequestScoped
public class SearchCallsPage extends ListPage<VisitRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    PortCalls calls;

    @Inject
    CurrentUser user;

    @Inject
    BusinessCalendar calendar;

    private String from = "";
    private String to = "";
    private boolean waiting;

    @Override
    protected Page<VisitRow> read() {
        return calls.search(
                user.scope(),
                new VisitQuery(
                        getText().strip(),
                        Choice.of(CallState.class, getState()).map(Set::of).orElse(Set.of()),
                        "",
                        start(from, 0),
                        start(to, 1),
                        waiting ? user.scope().agency().orElse("") : "",
                        getAfter(),
                        ROWS));
    }

    private @Nullable Instant start(String day, int later) {
        Optional<Instant> start = Days.parse(day).map(given -> calendar.startOf(given.plusDays(later)));
        return start.orElse(null);
    }

    @Override
    protected Map<String, String> filters() {
        Map<String, String> filters = super.filters();
        filters.putAll(Map.of("from", from, "to", to, "waiting", waiting ? "true" : ""));
        return filters;
    }

    /** Whether anything is filtered. */
    public boolean isActive() {
        return filters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The states to filter by. */
    public CallState[] getStates() {
        return CallState.values();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = known(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = known(to);
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
